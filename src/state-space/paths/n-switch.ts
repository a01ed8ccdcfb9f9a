import type { StateSpace } from "../state-space";
import { shortestPath } from "../successor";
import { BreadthFirstTree } from "./breadth-first-tree";
import { follow, type Path } from "./path";
import type { Counts, Criterion, Plan } from "./plan";

/**
 * Every sequence of n + 1 transitions (Chow, Testing Software Design Modeled by Finite-State Machines, IEEE TSE 1978; n = 1:
 * transition pairs). Each is appended to the shortest path to its first state. Counted by dynamic programming, because the number
 * grows with the out-degree to the power of n + 1. Does not cover refusals. Detects a wrong state only if the following n steps
 * distinguish it.
 */
export const nSwitch: Criterion = {
  id: "n-switch",
  plan: (space, { n = 1 }) => switchPlan(space, n),
};

/** Returns the plan for n. The plan for n = 0 takes every single transition. */
export function switchPlan(space: StateSpace, n: number): Plan {
  const tree = new BreadthFirstTree(space);
  return { counts: () => count(space, tree, n), paths: () => enumerate(space, tree, n), infeasible: [] };
}

/** For each state, the number of walks of n steps, or fewer to a dead end, that start in it, and the sum of their steps. */
function walksFrom(space: StateSpace, tree: BreadthFirstTree, n: number) {
  let walks = new Float64Array(space.states).fill(1);
  let steps = new Float64Array(space.states);
  for (let length = 1; length <= n; length++) {
    const nextWalks = new Float64Array(space.states).fill(1);
    const nextSteps = new Float64Array(space.states);
    for (let state = 0; state < space.states; state++) {
      if (tree.isDeadEnd(state)) continue;
      const [sumWalks, sumSteps] = sumOver(space, state, walks, steps);
      nextWalks[state] = sumWalks;
      nextSteps[state] = sumSteps;
    }
    walks = nextWalks;
    steps = nextSteps;
  }
  return { walks, steps };
}

function sumOver(space: StateSpace, state: number, walks: Float64Array, steps: Float64Array) {
  let sumWalks = 0;
  let sumSteps = 0;
  for (let at = space.offsets[state] ?? 0; at < (space.offsets[state + 1] ?? 0); at++) {
    const target = space.targetOf[at] ?? 0;
    sumWalks += walks[target] ?? 0;
    sumSteps += (steps[target] ?? 0) + (walks[target] ?? 0);
  }
  return [sumWalks, sumSteps] as const;
}

/** A walk whose first transition is in the tree is a suffix of a path from the next state, so it is not counted. */
function count(space: StateSpace, tree: BreadthFirstTree, n: number): Counts {
  const beyond = walksFrom(space, tree, n);
  let paths = 0;
  let steps = 0;
  for (let state = 0; state < space.states; state++) {
    const depth = tree.depth(state);
    if (tree.isDeadEnd(state) && state > 0) {
      paths++;
      steps += depth;
    }
    for (let at = space.offsets[state] ?? 0; at < (space.offsets[state + 1] ?? 0); at++) {
      if (tree.isTreeTransition(state, at)) continue;
      const target = space.targetOf[at] ?? 0;
      const walks = beyond.walks[target] ?? 0;
      paths += walks;
      steps += walks * (depth + 1) + (beyond.steps[target] ?? 0);
    }
  }
  return { paths, steps, atLeast: false };
}

function* enumerate(space: StateSpace, tree: BreadthFirstTree, n: number): Generator<Path> {
  for (let state = 0; state < space.states; state++) {
    const prefix = shortestPath(space, state);
    if (tree.isDeadEnd(state) && state > 0) yield follow(space, prefix);
    for (let at = space.offsets[state] ?? 0; at < (space.offsets[state + 1] ?? 0); at++) {
      if (tree.isTreeTransition(state, at)) continue;
      const first = space.sampleOf[at] ?? 0;
      for (const rest of walks(space, space.targetOf[at] ?? 0, n))
        yield follow(space, [...prefix, first, ...rest]);
    }
  }
}

function* walks(space: StateSpace, state: number, n: number): Generator<readonly number[]> {
  const start = space.offsets[state] ?? 0;
  const end = space.offsets[state + 1] ?? 0;
  if (n === 0 || start === end) yield [];
  else {
    for (let at = start; at < end; at++) {
      const sample = space.sampleOf[at] ?? 0;
      for (const rest of walks(space, space.targetOf[at] ?? 0, n - 1)) yield [sample, ...rest];
    }
  }
}
