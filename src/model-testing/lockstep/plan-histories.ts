import type { Language } from "../../domain/language";
import type { PlannedCheck } from "../../verdicts/check";
import type { RunContext } from "../../verdicts/check-source";
import type { LeftOut } from "../../verdicts/left-out";
import { lockstepCriterion, lockstepShare } from "../plan/lockstep-criterion";
import { type HistoryKind, historyKinds, seedOf } from "./history/history-kinds";

/** A planned history: one check. */
export interface PlannedHistory {
  readonly check: PlannedCheck;
  readonly kind: HistoryKind;
  readonly seed: number;
}

export interface LockstepPlan {
  readonly histories: readonly PlannedHistory[];
  readonly leftOut: readonly LeftOut[];
  /** The number of steps of all planned histories. */
  readonly steps: number;
}

type PlanOptions = Pick<
  RunContext,
  "budget" | "criterion" | "language" | "nightly" | "readings" | "sampled" | "seed"
>;

/** The nightly plan has so many times more histories. */
const nightlyFactor = 10;

/**
 * Plans the histories of the default plan or of `--criterion lockstep`. A run that judges by the page alone has none, because the
 * reference cannot answer without choices.
 */
export function planHistories(options: PlanOptions): LockstepPlan {
  const { budget, criterion, nightly, readings, seed, language } = options;
  const isPlanned = criterion === null || criterion === lockstepCriterion;
  if (!isPlanned || Object.keys(readings).length === 0) return { histories: [], leftOut: [], steps: 0 };
  const all = historyKinds.flatMap((kind) =>
    Array.from(
      { length: kind.histories * (nightly ? nightlyFactor : 1) },
      (_, number): PlannedHistory => ({
        check: checkOf(kind, number, language),
        kind,
        seed: seedOf(seed, kind, number),
      }),
    ),
  );
  const most = budget !== null && "steps" in budget ? budget.steps * lockstepShare(options) : undefined;
  // A sampled plan is one for targets that are too slow for histories.
  const histories = options.sampled ? [] : within(all, most ?? Number.POSITIVE_INFINITY);
  const omitted = all.length - histories.length;
  const leftOut = omitted === 0 ? [] : [{ what: lockstepCriterion, checks: omitted, atLeast: false }];
  return { histories, leftOut, steps: histories.reduce((sum, { kind }) => sum + kind.length, 0) };
}

/** The histories that fit, in their order: a long one is left out if shorter ones after it fit. */
function within(all: readonly PlannedHistory[], steps: number): readonly PlannedHistory[] {
  let left = steps;
  return all.filter(({ kind }) => {
    if (kind.length > left) return false;
    left -= kind.length;
    return true;
  });
}

const sizes: Readonly<Record<Language, Readonly<Record<string, string>>>> = {
  en: { small: "small", medium: "medium", large: "large", crossed: "crossed" },
  "zh-TW": { small: "小型", medium: "中型", large: "大型", crossed: "交錯" },
};

function checkOf({ name, length }: HistoryKind, number: number, language: Language): PlannedCheck {
  const size = sizes[language][name] ?? name;
  return {
    id: `machine:${lockstepCriterion}/${name}/${number + 1}`,
    source: "machine",
    title:
      language === "en"
        ? `History ${number + 1} in a ${size} world: ${length} steps answered as by the reference.`
        : `${size}情境中的歷程 ${number + 1}：${length} 個步驟的回覆與參考實作相同。`,
    requirements: [],
    readings: [],
    where: "src/model-testing/lockstep",
  };
}
