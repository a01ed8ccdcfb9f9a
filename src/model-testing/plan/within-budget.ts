import type { LeftOut } from "../../verdicts/left-out";
import type { Budget } from "../../verdicts/run-settings";
import type { TestSuite } from "./test-suite";

/** The test suites within the budget, and the checks that it leaves out. */
export interface BudgetedPlan {
  readonly suites: readonly TestSuite[];
  readonly leftOut: readonly LeftOut[];
}

/**
 * Takes the first checks whose steps fit into the budget. A cell counts as one step, a path as its length. With a budget, suites
 * are ordered by strategy, so that no machine uses up the budget before the others begin.
 */
export function withinBudget(suites: readonly TestSuite[], budget: Budget | null): BudgetedPlan {
  if (budget === null) return { suites, leftOut: [] };
  const ordered = byStrategy(suites);
  const affordable = budgetCounter("steps" in budget ? budget.steps : Number.POSITIVE_INFINITY);
  const taken = ordered.map((suite) => ({
    ...suite,
    cells: suite.cells.filter(() => affordable(1)),
    testCases: suite.testCases.filter(({ steps }) => affordable(steps.length)),
  }));
  return { suites: taken, leftOut: taken.flatMap(leftOutOf) };
}

/** Returns false from the first check that exceeds the budget on, so that the checks taken are the first ones. */
function budgetCounter(steps: number): (cost: number) => boolean {
  let left = steps;
  return (cost) => {
    left -= cost;
    return left >= 0;
  };
}

function byStrategy(suites: readonly TestSuite[]): readonly TestSuite[] {
  const names = [...new Set(suites.map(({ strategy }) => strategy.name))];
  return names.flatMap((name) => suites.filter(({ strategy }) => strategy.name === name));
}

/** The checks of a suite that are not among those taken. */
export function leftOutOf({ scope, strategy, cells, testCases, total }: TestSuite): readonly LeftOut[] {
  const checks = total.checks - cells.length - testCases.length;
  if (checks <= 0 && !total.atLeast) return [];
  return [{ what: `${scope}/${strategy.name}`, checks: Math.max(checks, 1), atLeast: total.atLeast }];
}
