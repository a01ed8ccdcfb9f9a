import type { TestSuite } from "./test-suite";
import type { BudgetedPlan } from "./within-budget";
import { leftOutOf } from "./within-budget";

/** The cells of each machine that a sampled plan tries. */
const cellsOfAMachine = 6;

/** Takes cells at equal distances. The seed shifts them. */
function someCells<Cell>(cells: readonly Cell[], seed: number): readonly Cell[] {
  const distance = Math.max(1, Math.floor(cells.length / cellsOfAMachine));
  return cells.filter((_, index) => (index + seed) % distance === 0).slice(0, cellsOfAMachine);
}

/**
 * A plan for targets of which each step takes a tenth of a second or more, such as web pages: of each machine the shortest path of
 * the tour and a few cells of the grid.
 */
export function sampled(suites: readonly TestSuite[], seed: number): BudgetedPlan {
  const taken = suites.map((suite) => {
    const [shortest] = [...suite.testCases].sort((one, other) => one.steps.length - other.steps.length);
    const isTour = suite.strategy.name === "tour" && shortest !== undefined;
    return { ...suite, cells: someCells(suite.cells, seed), testCases: isTour ? [shortest] : [] };
  });
  return { suites: taken, leftOut: taken.flatMap(leftOutOf) };
}
