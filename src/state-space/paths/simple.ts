import type { StateSpace } from "../state-space";
import { follow, type Path } from "./path";
import { type Counts, type Criterion, defaultBudget, type Plan } from "./plan";
import { maximalSimplePaths, visitSimplePaths } from "./simple-paths";

/**
 * Every path that visits no state twice, without those that are a prefix of another: the paths of `getSimplePaths` of xstate/graph,
 * often called "all paths". Their number can be exponential and has no formula, so it is counted by the search, up to the budget.
 * No simple path leads back to an earlier state, so none covers cancelling and starting again.
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
