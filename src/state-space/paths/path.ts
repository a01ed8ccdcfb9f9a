import type { Graph } from "../state-space";
import { successorOf } from "../successor";

/** One attempt on a path: which sample, from which state to which, and whether the model accepts it. */
export interface Step {
  readonly sample: number;
  readonly from: number;
  /** The same state where the attempt is refused. */
  readonly to: number;
  readonly accepted: boolean;
  /** Who tries it; undefined for whoever may. */
  readonly kind: string | undefined;
}

/** A test: attempts one after the other, from the initial state on. */
export type Path = readonly Step[];

/** The steps of a sequence of samples from a state on; what is refused leaves the state as it is. */
export function follow(graph: Graph, samples: Iterable<number>, start = 0, kind?: string): Step[] {
  const steps: Step[] = [];
  let from = start;
  for (const sample of samples) {
    const target = successorOf(graph, from, sample);
    const to = target < 0 ? from : target;
    steps.push({ sample, from, to, accepted: target >= 0, kind });
    from = to;
  }
  return steps;
}
