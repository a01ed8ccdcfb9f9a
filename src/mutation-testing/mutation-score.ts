import { z } from "zod";
import { counted, faultSummary, isKilled, isMisattributed, isStillborn } from "./fault-summary";
import { sourceOf, sources } from "./mutant";
import type { MutantOutcome, MutationRun } from "./mutation-run";

const count = z.number().int().nonnegative();

/** How many of one kind there are and who finds out how many of them. */
const row = z.strictObject({
  total: count,
  together: count,
  /** What features alone and machines alone find out of those that they were tried on. */
  alone: z.strictObject({ of: count, features: count, machines: count }),
});

/** What is published of a whole run: no times, and nothing that depends on the machine on which it ran. */
export const mutationScore = z.strictObject({
  /** Digest of the suite, the reference and the faults of which this was true. */
  suite: z.string(),
  seed: count,
  named: row.extend({ attributed: count }),
  generated: row.extend({ equivalent: count, crashing: count }),
  /** The generated ones by what they were made from. */
  machines: row,
  code: row,
  benign: z.strictObject({ total: count, passed: count }),
  survivors: z.array(z.string()),
  misattributed: z.array(z.string()),
});

export type MutationScore = z.infer<typeof mutationScore>;
export type ScoreRow = z.infer<typeof row>;

function rowOf(outcomes: readonly MutantOutcome[]): ScoreRow {
  const twice = outcomes.filter(({ separately }) => separately);
  const by = (means: "features" | "machines") => twice.filter(({ result }) => result[means] !== null).length;
  return {
    total: outcomes.length,
    together: outcomes.filter(isKilled).length,
    alone: { of: twice.length, features: by("features"), machines: by("machines") },
  };
}

/** The figures of a run. Equivalent ones are not in the totals here: nobody could find them out. */
export function mutationScoreOf(
  run: MutationRun,
  of: { readonly suite: string; readonly seed: number },
): MutationScore {
  const { benign, generated, named, survivors } = faultSummary(run);
  const made = counted(run, "generated");
  const [fromMachines, fromCode] = sources.map((source) =>
    made.filter(({ mutant }) => sourceOf(mutant) === source),
  );
  return {
    ...of,
    named: { ...rowOf(counted(run, "named")), attributed: named.attributed },
    generated: {
      ...rowOf(made),
      equivalent: generated.equivalent,
      crashing: run.outcomes.filter((each) => each.mutant.group === "generated" && isStillborn(each)).length,
    },
    machines: rowOf(fromMachines ?? []),
    code: rowOf(fromCode ?? []),
    benign,
    survivors: [...survivors],
    misattributed: run.outcomes.filter(isMisattributed).map(({ mutant }) => mutant.target),
  };
}
