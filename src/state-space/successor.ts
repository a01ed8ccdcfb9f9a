import type { Graph } from "./state-space";

/** Returns the transition of a sample from a state, or -1 if the sample is refused. */
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

/** Returns the next state for a sample, or -1 if the sample is refused. */
export function successorOf(graph: Graph, state: number, sample: number): number {
  const transition = transitionOf(graph, state, sample);
  return transition < 0 ? -1 : (graph.targetOf[transition] ?? -1);
}

/** Yields the transitions of a state in ascending order of samples: a row of the adjacency map. */
export function* transitionsFrom(
  { offsets, sampleOf, targetOf }: Graph,
  state: number,
): Generator<{ readonly sample: number; readonly target: number }> {
  for (let at = offsets[state] ?? 0; at < (offsets[state + 1] ?? 0); at++) {
    yield { sample: sampleOf[at] ?? 0, target: targetOf[at] ?? 0 };
  }
}

/** Returns the samples of a shortest path from the initial state to a state. */
export function shortestPath({ parents, parentSamples }: Graph, state: number): number[] {
  const samples: number[] = [];
  for (let at = state; (parents[at] ?? -1) >= 0; at = parents[at] ?? -1) samples.push(parentSamples[at] ?? 0);
  return samples.reverse();
}
