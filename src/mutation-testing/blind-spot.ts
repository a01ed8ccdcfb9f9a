import { openImplementation } from "../targets/open-target";
import { shadowedTarget, takeDifference } from "../targets/shadowed-target";
import { isSurvivor, type MutantOutcome } from "./mutant-outcome";
import type { PreparedChecks } from "./prepared-checks";

/** A survivor, and the message of a passing run that it answers differently; null if the plan never exercises the fault. */
export interface BlindSpot {
  readonly target: string;
  readonly exercisedBy: string | null;
}

/** The survivors that run in this process. A patch of the example portal starts a process for each check, and has no twin to compare with. */
export function comparableSurvivors(outcomes: readonly MutantOutcome[]): readonly string[] {
  const comparable = outcomes.filter((each) => isSurvivor(each) && each.mutant.group !== "foreign");
  return comparable.map(({ mutant }) => mutant.target);
}

/** Runs the whole plan against the reference until a message would have been answered differently by a faulty implementation. */
export async function findBlindSpot(
  { machines, scenarios }: PreparedChecks,
  target: string,
): Promise<BlindSpot> {
  const shadow = shadowedTarget(target);
  const hello = await (await openImplementation(shadow)).hello();
  takeDifference(target);
  let exercisedBy: string | undefined;
  const isFound = (): boolean => {
    exercisedBy ??= takeDifference(target);
    return exercisedBy !== undefined;
  };
  for (const { id } of scenarios.checks) {
    if (isFound()) break;
    await scenarios.run(id, shadow, hello);
  }
  const selected = new Set(machines.checks.map(({ id }) => id));
  if (!isFound()) await machines.run(shadow, hello, selected, isFound);
  isFound();
  return { target, exercisedBy: exercisedBy ?? null };
}
