import { z } from "zod";
import type { Case, FaultRun } from "./fault-run";
import { counted, faultSummary, isKilled, isMisattributed, isStillborn } from "./fault-summary";
import { sourceOf, sources } from "./suspect";

const count = z.number().int().nonnegative();

/** How many of one kind there are and who finds out how many of them. Null: nobody looked. */
const row = z.strictObject({
  total: count,
  features: count.nullable(),
  machines: count.nullable(),
  together: count,
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

function rowOf(cases: readonly Case[], apart: boolean): ScoreRow {
  const alone = (means: "features" | "machines") =>
    apart ? cases.filter(({ hunted }) => hunted[means] !== null).length : null;
  return {
    total: cases.length,
    features: alone("features"),
    machines: alone("machines"),
    together: cases.filter(isKilled).length,
  };
}

/** The figures of a run. Equivalent ones are not in the totals here: nobody could find them out. */
export function mutationScoreOf(
  run: FaultRun,
  of: { readonly suite: string; readonly seed: number },
): MutationScore {
  const { benign, generated, named, survivors } = faultSummary(run);
  const made = counted(run, "generated");
  const [fromMachines, fromCode] = sources.map((source) =>
    made.filter(({ suspect }) => sourceOf(suspect) === source),
  );
  return {
    ...of,
    named: { ...rowOf(counted(run, "named"), run.apart), attributed: named.attributed },
    generated: {
      ...rowOf(made, run.apart),
      equivalent: generated.equivalent,
      crashing: run.cases.filter((each) => each.suspect.group === "generated" && isStillborn(each)).length,
    },
    machines: rowOf(fromMachines ?? [], run.apart),
    code: rowOf(fromCode ?? [], run.apart),
    benign,
    survivors: [...survivors],
    misattributed: run.cases.filter(isMisattributed).map(({ suspect }) => suspect.target),
  };
}
