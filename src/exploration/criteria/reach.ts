import type { Graph } from "../explorer/state-space";
import { transitionOf } from "../explorer/successor";
import type { Path } from "./path";

/** What paths cover. */
export interface Reach {
  readonly transitions: number;
  /** Distinct attempts: state × sample × kind of person, accepted and refused. */
  readonly cells: number;
}

/** Follows paths until they end or the budget of steps is spent; then there may be more. */
export function reachOf(graph: Graph, paths: Iterable<Path>, budget = Number.POSITIVE_INFINITY): Reach {
  const transitions = new Set<number>();
  const cells = new Set<string>();
  let steps = 0;
  for (const path of paths) {
    for (const { from, sample, accepted, kind } of path) {
      cells.add(`${from} ${sample} ${kind ?? ""}`);
      if (accepted) transitions.add(transitionOf(graph, from, sample));
    }
    steps += path.length;
    if (steps > budget) break;
  }
  return { transitions: transitions.size, cells: cells.size };
}
