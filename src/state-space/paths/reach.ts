import type { Graph } from "../state-space";
import { transitionOf } from "../successor";
import type { Path } from "./path";

/** The coverage of a set of paths. */
export interface Reach {
  readonly transitions: number;
  /** The number of distinct attempts, accepted and refused: state × sample × actor kind. */
  readonly cells: number;
}

/**
 * Measures the coverage of paths. Stops at the budget of steps, in which case the numbers are lower bounds. An attempt without an
 * actor kind counts as a separate cell only if no path has the same attempt with an actor kind.
 */
export function reachOf(graph: Graph, paths: Iterable<Path>, budget = Number.POSITIVE_INFINITY): Reach {
  const transitions = new Set<number>();
  const withoutKind = new Set<string>();
  const withKind = new Set<string>();
  let steps = 0;
  for (const path of paths) {
    for (const { from, sample, accepted, kind } of path) {
      const attempt = `${from} ${sample}`;
      if (kind === undefined) withoutKind.add(attempt);
      else withKind.add(`${attempt} ${kind}`);
      if (accepted) transitions.add(transitionOf(graph, from, sample));
    }
    steps += path.length;
    if (steps > budget) break;
  }
  for (const cell of withKind) withoutKind.delete(cell.split(" ", 2).join(" "));
  return { transitions: transitions.size, cells: withoutKind.size + withKind.size };
}
