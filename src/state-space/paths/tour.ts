import type { StateSpace } from "../state-space";
import { refusedSamples } from "./attempts";
import { eulerianWalk, resetMark } from "./chinese-postman/eulerian-walk";
import { balance } from "./chinese-postman/imbalance";
import type { Path, Step } from "./path";
import type { Criterion, Plan } from "./plan";

/**
 * A walk through every transition with a minimum of repetitions (transition tour; Naito and Tsunoyama, 1981; the directed Chinese
 * postman problem, Edmonds and Johnson, 1973), split into paths where a reset costs less than walking. The number of repetitions is
 * minimal if the machine is small enough for the exact algorithm, otherwise units are assigned nearest first. Detects what
 * all-transitions detects, in far fewer steps, and tests each transition after a long history. With `refusals`, the first visit to a
 * state also tries all samples that the state refuses.
 */
export const tour: Criterion = {
  id: "tour",
  plan: (space, { resetCost = 1, refusals = false }): Plan => {
    const walk = eulerianWalk(space, balance(space, resetCost));
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
