import { isInternal } from "../sample";
import type { StateSpace } from "../state-space";
import { successorOf } from "../successor";

/** Every sample in every state, nearest states first, except what only the machine itself could send and does not. */
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
