import type { StateSpace } from "../state-space";
import { follow, type Path } from "./path";
import { type Counts, type Criterion, defaultBudget, type Plan } from "./plan";
import { maximalSimplePaths, visitSimplePaths } from "./simple-paths";

/**
 * Every path that passes no state twice, without those that begin another: what `getSimplePaths` of xstate/graph gives, and what
 * many people mean by "all paths". There is no formula for their number, which can be exponential, so it is counted by the search
 * itself, up to the budget. No such path ever leads back, so cancelling and starting anew is never on one.
 */
export const simple: Criterion = {
  id: "simple",
  plan: (space, { budget = defaultBudget }): Plan => ({
    counts: () => count(space, budget),
    paths: () => paths(space),
    infeasible: [],
  }),
};

function count(space: StateSpace, budget: number): Counts {
  let paths = 0;
  let steps = 0;
  let visited = 0;
  visitSimplePaths(space, (_, length, isMaximal) => {
    if (isMaximal && length > 0) {
      paths++;
      steps += length;
    }
    return ++visited < budget;
  });
  return { paths, steps, atLeast: visited >= budget };
}

function* paths(space: StateSpace): Generator<Path> {
  for (const samples of maximalSimplePaths(space)) yield follow(space, samples);
}
