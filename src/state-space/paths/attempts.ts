import { isInternal } from "../sample";
import type { StateSpace } from "../state-space";
import { successorOf } from "../successor";

/** Yields every sample in every state, nearest states first, except internal samples that the state does not accept. */
export function* possibleAttempts(
  space: StateSpace,
): Generator<{ readonly state: number; readonly sample: number }> {
  for (let state = 0; state < space.states; state++) {
    if (space.isFinal(state)) continue;
    for (const [sample, event] of space.samples.entries()) {
      if (!isInternal(event) || successorOf(space, state, sample) >= 0) yield { state, sample };
    }
  }
}

/** Returns the samples that can be tried in a state and are refused there. */
export function refusedSamples(space: StateSpace, state: number): number[] {
  return [...space.samples.entries()]
    .filter(([sample, event]) => !isInternal(event) && successorOf(space, state, sample) < 0)
    .map(([sample]) => sample);
}
