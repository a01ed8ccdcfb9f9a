import type { RunContext } from "../../verdicts/check-source";
import type { Budget } from "../../verdicts/run-settings";

/** The name of the criterion whose histories cross all machines. They have a source of checks of their own. */
export const lockstepCriterion = "lockstep";

/** The part of a budget that histories may take beside the checks of the machines. */
const shareBesideMachines = 0.25;

/** The share of the budget that histories may take: all of it if the run has no other checks of machines. */
export function lockstepShare({ criterion }: Pick<RunContext, "criterion">): number {
  return criterion === null ? shareBesideMachines : 1;
}

/** The budget that remains for the checks of the machines. A run that judges by the page alone has no histories. */
export function budgetBesideHistories({
  budget,
  criterion,
  readings,
}: Pick<RunContext, "budget" | "criterion" | "readings">): Budget | null {
  if (budget === null || !("steps" in budget) || criterion !== null) return budget;
  if (Object.keys(readings).length === 0) return budget;
  return { steps: budget.steps - Math.floor(budget.steps * shareBesideMachines) };
}
