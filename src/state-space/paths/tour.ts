import type { StateSpace } from "../state-space";
import { closedWalk, resetMark } from "./chinese-postman/eulerian-walk";
import { balance } from "./chinese-postman/imbalance";
import type { Path, Step } from "./path";
import type { Criterion, Plan } from "./plan";
import { refusedSamples } from "./refused-samples";

/**
 * One walk through every transition, with as few repetitions as can be (transition tour; Naito and Tsunoyama 1981; the directed
 * Chinese postman problem, Edmonds and Johnson 1973), cut into paths where starting again costs less than walking. Repetitions
 * are minimal where the machine is small enough for an exact transport problem, else chosen nearest first. Catches what
 * all-transitions catches, in far fewer steps, and more: each transition is checked in a long history. With `refusals` each state,
 * when first visited, also tries everything that it refuses.
 */
export const tour: Criterion = {
  id: "tour",
  plan: (space, { resetCost = 1, refusals = false }): Plan => {
    const walk = closedWalk(space, balance(space, resetCost));
    return {
      counts: () => count(space, walk, refusals),
      paths: () => pieces(space, walk, refusals),
      infeasible: [],
    };
  },
};

function count(space: StateSpace, walk: Int32Array, refusals: boolean) {
  let paths = 0;
  let steps = 0;
  for (const [index, at] of walk.entries()) {
    if (at === resetMark) continue;
    steps++;
    if (index === 0 || walk[index - 1] === resetMark) paths++;
  }
  if (!refusals) return { paths, steps, atLeast: false };
  for (let state = 0; state < space.states; state++) steps += refusedSteps(space, state).length;
  return { paths: Math.max(paths, 1), steps, atLeast: false };
}

function* pieces(space: StateSpace, walk: Int32Array, refusals: boolean): Generator<Path> {
  const tried = new Uint8Array(space.states);
  let path: Step[] = refusals ? refusedOnce(space, 0, tried) : [];
  let from = 0;
  for (const at of walk) {
    if (at === resetMark) {
      if (path.length > 0) yield path;
      path = [];
      from = 0;
      continue;
    }
    const to = space.targetOf[at] ?? 0;
    path.push({ sample: space.sampleOf[at] ?? 0, from, to, accepted: true, kind: undefined });
    if (refusals) path.push(...refusedOnce(space, to, tried));
    from = to;
  }
  if (path.length > 0) yield path;
}

function refusedOnce(space: StateSpace, state: number, tried: Uint8Array): Step[] {
  if (tried[state] === 1) return [];
  tried[state] = 1;
  return refusedSteps(space, state);
}

function refusedSteps(space: StateSpace, state: number): Step[] {
  if (space.isFinal(state)) return [];
  return refusedSamples(space, state).map((sample) => ({
    sample,
    from: state,
    to: state,
    accepted: false,
    kind: undefined,
  }));
}
