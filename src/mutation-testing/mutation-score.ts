import { z } from "zod";
import { equivalentMutants } from "../mutants/equivalent/catalogue";
import { type Mutant, sourceOf, sources } from "./mutant";
import {
  isKilled,
  isMisattributed,
  isSurvivor,
  type MutantOutcome,
  onlyCrashes,
  raisesNoAlarm,
} from "./mutant-outcome";
import type { MutationRun } from "./mutation-run";

const count = z.number().int().nonnegative();

/** The number of mutants of one kind and of kills. */
const row = z.strictObject({
  total: count,
  together: count,
  /** Kills by features alone and by machines alone, of the mutants that were run separately. */
  alone: z.strictObject({ of: count, features: count, machines: count }),
});

/** The published figures of a complete run. They contain no times and do not depend on the machine. */
export const mutationScore = z.strictObject({
  /** Digest of the suite, the reference and the mutants. */
  suite: z.string(),
  seed: count,
  named: row.extend({ attributed: count }),
  /** Faults in the example portal in Python, a second implementation. They are not run against features and machines separately. */
  foreign: z
    .strictObject({ total: count, together: count, attributed: count })
    .default({ total: 0, together: 0, attributed: 0 }),
  generated: row.extend({ equivalent: count, crashing: count }),
  /** The generated mutants by source. */
  machines: row,
  code: row,
  benign: z.strictObject({ total: count, passed: count }),
  survivors: z.array(z.string()),
  misattributed: z.array(z.string()),
});

export type MutationScore = z.infer<typeof mutationScore>;
export type ScoreRow = z.infer<typeof row>;

/** The figures of a run. Equivalent mutants are not in the totals because no check can kill them; they are stated for whole runs only. */
export function mutationScoreOf(
  { falseAlarms, outcomes, whole }: MutationRun,
  of: { readonly suite: string; readonly seed: number },
): MutationScore {
  const named = outcomesOf(outcomes, "named");
  const generated = outcomesOf(outcomes, "generated");
  const foreign = outcomesOf(outcomes, "foreign");
  const counted = generated.filter((each) => !onlyCrashes(each));
  const [fromMachines, fromCode] = sources.map((source) =>
    rowOf(counted.filter(({ mutant }) => sourceOf(mutant) === source)),
  );
  return {
    ...of,
    named: { ...rowOf(named), attributed: attributedIn(named) },
    foreign: {
      total: foreign.length,
      together: foreign.filter(isKilled).length,
      attributed: attributedIn(foreign),
    },
    generated: {
      ...rowOf(counted),
      equivalent: whole ? equivalentMutants.length : 0,
      crashing: generated.length - counted.length,
    },
    machines: fromMachines ?? rowOf([]),
    code: fromCode ?? rowOf([]),
    benign: { total: falseAlarms.length, passed: falseAlarms.filter(raisesNoAlarm).length },
    survivors: targetsOf(outcomes.filter(isSurvivor)),
    misattributed: targetsOf(outcomes.filter(isMisattributed)),
  };
}

function rowOf(outcomes: readonly MutantOutcome[]): ScoreRow {
  const separate = outcomes.filter(({ separately }) => separately);
  const killedBy = (means: "features" | "machines") =>
    separate.filter(({ result }) => result[means] !== null).length;
  return {
    total: outcomes.length,
    together: outcomes.filter(isKilled).length,
    alone: { of: separate.length, features: killedBy("features"), machines: killedBy("machines") },
  };
}

function attributedIn(outcomes: readonly MutantOutcome[]): number {
  return outcomes.filter(({ result }) => result.attributed !== null).length;
}

function outcomesOf(outcomes: readonly MutantOutcome[], group: Mutant["group"]): readonly MutantOutcome[] {
  return outcomes.filter(({ mutant }) => mutant.group === group);
}

function targetsOf(outcomes: readonly MutantOutcome[]): string[] {
  return outcomes.map(({ mutant }) => mutant.target);
}

/** The output of `twotier faults --json`. */
export interface FaultSummary {
  readonly named: { readonly total: number; readonly killed: number; readonly attributed: number };
  readonly foreign: { readonly total: number; readonly killed: number; readonly attributed: number };
  /** The total includes the equivalent mutants. */
  readonly generated: { readonly total: number; readonly killed: number; readonly equivalent: number };
  readonly benign: { readonly total: number; readonly passed: number };
  readonly survivors: readonly string[];
}

export function faultSummary({ benign, foreign, generated, named, survivors }: MutationScore): FaultSummary {
  return {
    named: { total: named.total, killed: named.together, attributed: named.attributed },
    foreign: { total: foreign.total, killed: foreign.together, attributed: foreign.attributed },
    generated: {
      total: generated.total + generated.equivalent,
      killed: generated.together,
      equivalent: generated.equivalent,
    },
    benign,
    survivors,
  };
}
