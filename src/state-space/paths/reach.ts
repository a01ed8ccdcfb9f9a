import type { Graph } from "../state-space";
import { transitionOf } from "../successor";
import type { Path } from "./path";

/** What paths cover. */
export interface Reach {
  readonly transitions: number;
  /** Distinct attempts: state × sample × kind of person, accepted and refused. */
  readonly cells: number;
}

/**
 * Follows paths until they end or the budget of steps is spent; then there may be more. An attempt by whoever may counts as a cell
 * of its own only where no kind of person is named for the same attempt.
 */
export function reachOf(graph: Graph, paths: Iterable<Path>, budget = Number.POSITIVE_INFINITY): Reach {
  const transitions = new Set<number>();
  const byAnybody = new Set<string>();
  const byKind = new Set<string>();
  let steps = 0;
  for (const path of paths) {
    for (const { from, sample, accepted, kind } of path) {
      const attempt = `${from} ${sample}`;
      if (kind === undefined) byAnybody.add(attempt);
      else byKind.add(`${attempt} ${kind}`);
      if (accepted) transitions.add(transitionOf(graph, from, sample));
    }
    steps += path.length;
    if (steps > budget) break;
  }
  for (const cell of byKind) byAnybody.delete(cell.split(" ", 2).join(" "));
  return { transitions: transitions.size, cells: byAnybody.size + byKind.size };
}
