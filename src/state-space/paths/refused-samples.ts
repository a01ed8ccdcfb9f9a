import { isInternal } from "../sample";
import type { StateSpace } from "../state-space";
import { successorOf } from "../successor";

/** What somebody could try in a state although it is refused there. */
export function refusedSamples(space: StateSpace, state: number): number[] {
  return [...space.samples.entries()]
    .filter(([sample, event]) => !isInternal(event) && successorOf(space, state, sample) < 0)
    .map(([sample]) => sample);
}
