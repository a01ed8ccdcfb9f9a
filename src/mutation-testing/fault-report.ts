import { z } from "zod";
import { requirements } from "../register/requirements";
import { checkKindOf, checkKinds, firstKill, type Kill } from "./kill";
import { mutantGroups } from "./mutant";
import { isKilled, type MutantOutcome } from "./mutant-outcome";
import type { MutationRun } from "./mutation-run";
import { type MutationScore, mutationScore } from "./mutation-score";

const slug = z.enum(requirements.map((requirement) => requirement.slug));

const kill = z.strictObject({
  check: z.string(),
  by: z.enum(checkKinds),
  requirement: slug.nullable(),
  /** The number of steps of the failing check. */
  steps: z.number().int().nonnegative(),
});

/** `faults.json`: the result of each mutant and each conforming variant in a run. */
export const faultReport = z.strictObject({
  score: mutationScore,
  faults: z.array(
    z.strictObject({
      target: z.string(),
      group: z.enum(mutantGroups),
      requirement: slug.nullable(),
      killed: z.boolean(),
      /** True if a check blames the requirement that the mutant breaks; null for generated mutants. */
      attributed: z.boolean().nullable(),
      /** True if the mutant crashed in some check, which is not a kill. */
      crashed: z.boolean(),
      first: kill.nullable(),
      features: kill.nullable(),
      machines: kill.nullable(),
    }),
  ),
  /** The survivors, each with the message of a passing run that it answers differently; null if there is none. */
  blindSpots: z.array(z.strictObject({ target: z.string(), exercisedBy: z.string().nullable() })),
  benign: z.array(z.strictObject({ target: z.string(), alarms: z.array(z.string()) })),
});

export type FaultReport = z.infer<typeof faultReport>;

/** The results in the order of the catalogues, without times. */
export function faultReportOf(run: MutationRun, score: MutationScore): FaultReport {
  return {
    score,
    faults: run.outcomes.map(rowOf),
    blindSpots: [...run.blindSpots],
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
    first: killRow(firstKill(result)),
    features: killRow(result.features),
    machines: killRow(result.machines),
  };
}

function killRow(found: Kill | null | undefined): z.infer<typeof kill> | null {
  return found ? { ...found, by: checkKindOf(found.check) } : null;
}
