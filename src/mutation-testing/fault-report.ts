import { z } from "zod";
import { requirements } from "../register/requirements";
import { isKilled } from "./fault-summary";
import { checkKindOf, checkKinds, firstKill, type Kill } from "./kill";
import type { MutantOutcome, MutationRun } from "./mutation-run";
import { mutationScore, mutationScoreOf } from "./mutation-score";

const slug = z.enum(requirements.map((requirement) => requirement.slug));

const kill = z.strictObject({
  check: z.string(),
  by: z.enum(checkKinds),
  requirement: slug.nullable(),
  /** The length of the shortest story that was found. */
  steps: z.number().int().nonnegative(),
});

/** `faults.json`: what became of everybody in a run over the faulty implementations. */
export const faultReport = z.strictObject({
  score: mutationScore,
  faults: z.array(
    z.strictObject({
      target: z.string(),
      group: z.enum(["named", "generated"]),
      requirement: slug.nullable(),
      killed: z.boolean(),
      /** Whether the right requirement is blamed; null where nobody chose one. */
      attributed: z.boolean().nullable(),
      /** It went down in some check, which is no kill. */
      crashed: z.boolean(),
      first: kill.nullable(),
      features: kill.nullable(),
      machines: kill.nullable(),
    }),
  ),
  benign: z.array(z.strictObject({ target: z.string(), alarms: z.array(z.string()) })),
});

export type FaultReport = z.infer<typeof faultReport>;

/** A run as data, in the order of the catalogues and without times. */
export function faultReportOf(
  run: MutationRun,
  of: { readonly suite: string; readonly seed: number },
): FaultReport {
  return {
    score: mutationScoreOf(run, of),
    faults: run.outcomes.map(rowOf),
    benign: run.falseAlarms.map(({ alarms, target }) => ({ target, alarms: [...alarms] })),
  };
}

function rowOf(each: MutantOutcome): FaultReport["faults"][number] {
  const { result, mutant } = each;
  return {
    ...mutant,
    killed: isKilled(each),
    attributed: mutant.requirement === null ? null : result.attributed !== null,
    crashed: result.crashed,
    first: told(firstKill(result)),
    features: told(result.features),
    machines: told(result.machines),
  };
}

function told(found: Kill | null | undefined): z.infer<typeof kill> | null {
  return found ? { ...found, by: checkKindOf(found.check) } : null;
}
