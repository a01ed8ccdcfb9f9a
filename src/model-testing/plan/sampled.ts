import type { PlannedCell } from "./cell";
import type { TestSuite } from "./test-suite";
import type { BudgetedPlan } from "./within-budget";
import { leftOutOf } from "./within-budget";

/** The cells of each machine that a sampled plan tries, by their expected outcome. */
const cellsOfAMachine = { accepted: 2, refused: 4 } as const;

const goldenRatio = (Math.sqrt(5) - 1) / 2;

/** Takes cells from all over the list. Equal distances would meet the same kind of person each time, because the kinds recur. */
function someOf<Cell>(cells: readonly Cell[], count: number, seed: number): readonly Cell[] {
  const places = Array.from({ length: count }, (_, index) => (seed * Math.SQRT2 + index * goldenRatio) % 1);
  const taken = new Set(places.map((place) => Math.floor(place * cells.length)));
  return cells.filter((_, index) => taken.has(index));
}

function someCells(cells: readonly PlannedCell[], seed: number): readonly PlannedCell[] {
  return (["accepted", "refused"] as const).flatMap((kind) => {
    const alike = cells.filter(({ expected }) => expected.kind === kind);
    return someOf(alike, cellsOfAMachine[kind], seed);
  });
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
