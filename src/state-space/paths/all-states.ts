import type { StateSpace } from "../state-space";
import { shortestPath } from "../successor";
import { BreadthFirstTree } from "./breadth-first-tree";
import { follow, type Path } from "./path";
import type { Criterion, Plan } from "./plan";

/**
 * Visits every reachable state ("all-nodes"; node coverage in Ammann and Offutt, Introduction to Software Testing, 2008). The paths
 * are the shortest paths to the states, without those that are a prefix of another. Steps: at most states times depth. Does not
 * cover transitions back or refusals. Unreachable states are not part of the space, so nothing is infeasible.
 */
export const allStates: Criterion = {
  id: "all-states",
  plan: (space: StateSpace): Plan => {
    const tree = new BreadthFirstTree(space);
    return { counts: () => countLeaves(space, tree), paths: () => leafPaths(space, tree), infeasible: [] };
  },
};

function countLeaves(space: StateSpace, tree: BreadthFirstTree) {
  let paths = 0;
  let steps = 0;
  for (let state = 1; state < space.states; state++) {
    if (!tree.isLeaf(state)) continue;
    paths++;
    steps += tree.depth(state);
  }
  return { paths, steps, atLeast: false };
}

function* leafPaths(space: StateSpace, tree: BreadthFirstTree): Generator<Path> {
  for (let state = 1; state < space.states; state++) {
    if (tree.isLeaf(state)) yield follow(space, shortestPath(space, state));
  }
}
