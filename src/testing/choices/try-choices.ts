import { type Choices, readingIds } from "../../domain/choices";
import type { Language } from "../../domain/language";
import { inProcess } from "../../port/in-process";
import { createReference } from "../../reference/reference-implementation";
import { runVerify } from "../../runner/verify";
import type { CheckSource } from "../../verdicts/check-source";

interface TrialOptions {
  readonly seed: number;
  readonly language: Language;
  readonly sources: readonly CheckSource[];
  readonly criterion?: string;
}

/** The result of a run against the reference under choices that the suite has to learn. */
export interface Trial {
  /** The readings whose choice was not learned, each with the learned choice. */
  readonly unlearned: readonly string[];
  readonly planned: number;
  readonly judged: number;
  /** The checks with another outcome than `pass`. */
  readonly alarms: readonly string[];
}

/** Runs the suite against the reference under these choices, as against an implementation that is not known. */
export async function tryChoices(choices: Choices, options: TrialOptions): Promise<Trial> {
  const open = async () => inProcess(createReference({ readings: choices }));
  const { record } = await runVerify({
    ...options,
    against: "reference",
    readings: "learned",
    open,
    out: null,
  });
  const { readings } = record.started;
  const unlearned = readingIds.flatMap((id) => {
    const choice = readings[id]?.choice ?? "unclear";
    return choice === choices[id] ? [] : [`${id}: ${choice} instead of ${choices[id]}`];
  });
  const judged = record.checks.filter(({ decision }) => decision.outcome === "pass");
  const alarms = record.checks.flatMap(({ check, decision: { outcome, expected, observed, note } }) =>
    outcome === "pass" ? [] : [`${outcome} ${check.id}: ${expected} / ${observed} / ${note}`],
  );
  return { unlearned, planned: record.checks.length, judged: judged.length, alarms };
}
