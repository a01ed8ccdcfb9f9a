import type { Graph } from "../state-space";
import { successorOf } from "../successor";

/** One attempt on a path: the sample, the states before and after it, and the model's answer. */
export interface Step {
  readonly sample: number;
  readonly from: number;
  /** Equal to `from` if the attempt is refused. */
  readonly to: number;
  readonly accepted: boolean;
  /** The kind of actor that tries it, or undefined for any permitted actor. */
  readonly kind: string | undefined;
}

/** A sequence of attempts, starting in the initial state. */
export type Path = readonly Step[];

/** Returns the steps of a sequence of samples from a state. A refused sample does not change the state. */
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
