import { GrowingInts } from "../../growing-ints";
import type { Graph } from "../../state-space";
import type { Repetitions } from "./distance-search";

/** Marks a reset to the initial state in a walk. */
export const resetMark = -1;

/**
 * Returns a closed walk from the initial state that takes every transition and every reset as often as given (Hierholzer, 1873).
 * The walk consists of transition numbers and reset marks.
 */
export function eulerianWalk(graph: Graph, { repeats, resets }: Repetitions): Int32Array {
  const { offsets, targetOf } = graph;
  const left = repeats.slice();
  const resetsLeft = resets.slice();
  const next = offsets.slice(0, graph.states);
  const states = new GrowingInts();
  const taken = new GrowingInts();
  const walk = new GrowingInts();
  states.push(0);
  taken.push(resetMark);
  while (states.length > 0) {
    const state = states.at(states.length - 1);
    const end = offsets[state + 1] ?? 0;
    let at = next[state] ?? 0;
    while (at < end && left[at] === 0) at++;
    next[state] = at;
    if (at < end) {
      left[at] = (left[at] ?? 0) - 1;
      states.push(targetOf[at] ?? 0);
      taken.push(at);
    } else if ((resetsLeft[state] ?? 0) > 0) {
      resetsLeft[state] = (resetsLeft[state] ?? 0) - 1;
      states.push(0);
      taken.push(resetMark);
    } else {
      states.length--;
      taken.length--;
      if (states.length > 0) walk.push(taken.at(taken.length));
    }
  }
  return walk.view().reverse();
}
