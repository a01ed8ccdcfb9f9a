import type { StateSpace } from "../state-space";
import { shortestPath } from "../successor";
import { follow, type Path } from "./path";
import { type Counts, type Criterion, defaultBudget, type Plan } from "./plan";

/**
 * Every prime path: a simple path or simple cycle that is not part of a longer one (Ammann and Offutt, Introduction to Software
 * Testing, 2008, section 2.2.1). Unlike simple paths, prime paths contain every loop. Each is appended to the shortest path to its
 * first state. Their number can be exponential, so they are counted by enumeration up to the budget.
 */
export const prime: Criterion = {
  id: "prime",
  plan: (space, { budget = defaultBudget }): Plan => ({
    counts: () => count(space, budget),
    paths: () => paths(space, budget),
    infeasible: [],
  }),
};

interface Found {
  readonly start: number;
  readonly samples: readonly number[];
}

function count(space: StateSpace, budget: number): Counts {
  const distances = Array.from({ length: space.states }, (_, state) => shortestPath(space, state).length);
  const progress = { visited: 0 };
  let paths = 0;
  let steps = 0;
  for (const { start, samples } of primePaths(space, progress, budget)) {
    paths++;
    steps += (distances[start] ?? 0) + samples.length;
  }
  return { paths, steps, atLeast: progress.visited >= budget };
}

/** The paths found within the budget, which are all if `counts` does not say "at least". */
function* paths(space: StateSpace, budget: number): Generator<Path> {
  for (const { start, samples } of primePaths(space, { visited: 0 }, budget)) {
    yield follow(space, [...shortestPath(space, start), ...samples]);
  }
}

/** Yields the samples of each prime path. The array is reused between iterations. */
export function* primePaths(
  space: StateSpace,
  progress: { visited: number },
  budget: number,
): Generator<Found> {
  const before = predecessors(space);
  for (let start = 0; start < space.states; start++) {
    yield* from(space, start, before[start] ?? [], progress, budget);
    if (progress.visited >= budget) return;
  }
}

function* from(
  space: StateSpace,
  start: number,
  before: readonly number[],
  progress: { visited: number },
  budget: number,
): Generator<Found> {
  const onPath = new Uint8Array(space.states);
  onPath[start] = 1;
  const stack = [start];
  const next = [space.offsets[start] ?? 0];
  const extendable = [false];
  const samples: number[] = [];
  while (stack.length > 0 && progress.visited < budget) {
    const depth = stack.length - 1;
    const state = stack[depth] ?? 0;
    const at = next[depth] ?? 0;
    if (at === (space.offsets[state + 1] ?? 0)) {
      progress.visited++;
      const isMaximal = extendable[depth] === false && before.every((other) => onPath[other] === 1);
      if (isMaximal && depth > 0) yield { start, samples };
      onPath[state] = 0;
      stack.pop();
      next.pop();
      extendable.pop();
      samples.pop();
      continue;
    }
    next[depth] = at + 1;
    const target = space.targetOf[at] ?? 0;
    if (target === start) {
      extendable[depth] = true;
      yield { start, samples: [...samples, space.sampleOf[at] ?? 0] };
    } else if (onPath[target] === 0) {
      extendable[depth] = true;
      samples.push(space.sampleOf[at] ?? 0);
      stack.push(target);
      next.push(space.offsets[target] ?? 0);
      extendable.push(false);
      onPath[target] = 1;
    }
  }
}

function predecessors(space: StateSpace): number[][] {
  const before: number[][] = Array.from({ length: space.states }, () => []);
  for (let state = 0; state < space.states; state++) {
    for (let at = space.offsets[state] ?? 0; at < (space.offsets[state + 1] ?? 0); at++) {
      before[space.targetOf[at] ?? 0]?.push(state);
    }
  }
  return before;
}
