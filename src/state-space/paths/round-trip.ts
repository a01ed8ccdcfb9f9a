import type { StateSpace } from "../state-space";
import { follow, type Path } from "./path";
import type { Counts, Criterion, Plan } from "./plan";

/**
 * The branches of the transition tree: a branch ends at a state that the tree already contains (Binder's N+ strategy, Testing
 * Object-Oriented Systems, 2000, chapter 7; its sneak paths are the grid). The tree is built depth first, so that a branch that leads
 * back ends at a state on the same branch. Covers every transition. Paths are as long as the tree is deep, so the number of steps
 * can grow with states times transitions.
 */
export const roundTrip: Criterion = {
  id: "round-trip",
  plan: (space): Plan => ({
    counts: () => count(space),
    paths: () => branches(space),
    infeasible: [],
  }),
};

function count(space: StateSpace): Counts {
  let paths = 0;
  let steps = 0;
  for (const { length } of leaves(space)) {
    paths++;
    steps += length;
  }
  return { paths, steps, atLeast: false };
}

function* branches(space: StateSpace): Generator<Path> {
  for (const samples of leaves(space)) yield follow(space, samples);
}

/** Yields the same array in each iteration. The caller must copy it to keep it. */
function* leaves(space: StateSpace): Generator<readonly number[]> {
  const inTree = new Uint8Array(space.states);
  inTree[0] = 1;
  const states = [0];
  const rows = [space.offsets[0] ?? 0];
  const samples: number[] = [];
  while (states.length > 0) {
    const top = states.length - 1;
    const at = rows[top] ?? 0;
    if (at >= (space.offsets[(states[top] ?? 0) + 1] ?? 0)) {
      states.pop();
      rows.pop();
      samples.pop();
      continue;
    }
    rows[top] = at + 1;
    const target = space.targetOf[at] ?? 0;
    samples.push(space.sampleOf[at] ?? 0);
    const isDeadEnd = (space.offsets[target] ?? 0) === (space.offsets[target + 1] ?? 0);
    if (inTree[target] === 1 || isDeadEnd) {
      yield samples;
      samples.pop();
    } else {
      states.push(target);
      rows.push(space.offsets[target] ?? 0);
    }
    inTree[target] = 1;
  }
}
