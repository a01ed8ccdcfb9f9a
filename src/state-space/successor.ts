import type { Graph } from "./state-space";

/** The transition of a sample out of a state, or -1 where it is refused. */
export function transitionOf({ offsets, sampleOf }: Graph, state: number, sample: number): number {
  let low = offsets[state] ?? 0;
  let high = (offsets[state + 1] ?? 0) - 1;
  while (low <= high) {
    const middle = (low + high) >>> 1;
    const found = sampleOf[middle] ?? 0;
    if (found === sample) return middle;
    if (found < sample) low = middle + 1;
    else high = middle - 1;
  }
  return -1;
}

/** The state to which a sample leads from a state, or -1 where it is refused. */
export function successorOf(graph: Graph, state: number, sample: number): number {
  const transition = transitionOf(graph, state, sample);
  return transition < 0 ? -1 : (graph.targetOf[transition] ?? -1);
}

/** The samples on a shortest way from the initial state. */
export function shortestWay({ parents, parentSamples }: Graph, state: number): number[] {
  const samples: number[] = [];
  for (let at = state; (parents[at] ?? -1) >= 0; at = parents[at] ?? -1) samples.push(parentSamples[at] ?? 0);
  return samples.reverse();
}
