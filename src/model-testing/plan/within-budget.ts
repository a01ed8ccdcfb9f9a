import type { LeftOut } from "../../verdicts/left-out";
import type { Budget } from "../../verdicts/run-settings";
import type { TestSuite } from "./test-suite";

/** The chapters that are played, and what a budget of steps has left out of them. */
export interface BudgetedPlan {
  readonly suites: readonly TestSuite[];
  readonly leftOut: readonly LeftOut[];
}

/**
 * The first checks that take no more steps together than the budget has: a cell is one step, a path as many as it is long. A
 * budget goes round the machines, criterion by criterion, so that none has spent it before another is begun.
 */
export function withinBudget(suites: readonly TestSuite[], budget: Budget | null): BudgetedPlan {
  if (budget === null) return { suites, leftOut: [] };
  const ordered = byCriterion(suites);
  const affordable = budgetCounter("steps" in budget ? budget.steps : Number.POSITIVE_INFINITY);
  const taken = ordered.map((suite) => ({
    ...suite,
    cells: suite.cells.filter(() => affordable(1)),
    testCases: suite.testCases.filter(({ testSteps }) => affordable(testSteps.length)),
  }));
  return { suites: taken, leftOut: taken.flatMap(leftOutOf) };
}

/** Pays for steps until one is too many; from then on for nothing, so that what is taken is a beginning. */
function budgetCounter(steps: number): (cost: number) => boolean {
  let left = steps;
  return (cost) => {
    left -= cost;
    return left >= 0;
  };
}

function byCriterion(suites: readonly TestSuite[]): readonly TestSuite[] {
  const names = [...new Set(suites.map(({ strategy }) => strategy.name))];
  return names.flatMap((name) => suites.filter(({ strategy }) => strategy.name === name));
}

function leftOutOf({ machine, strategy, cells, testCases, total }: TestSuite): readonly LeftOut[] {
  const checks = total.checks - cells.length - testCases.length;
  if (checks <= 0 && !total.atLeast) return [];
  return [{ what: `${machine}/${strategy.name}`, checks: Math.max(checks, 1), atLeast: total.atLeast }];
}
