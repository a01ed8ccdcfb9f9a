import { canonicalKey } from "../canonical-key";
import type { StateSpace } from "../state-space";

/** What a tester sees of a state; whether an attempt was accepted is seen always. */
export interface Observability {
  readonly name: string;
  see(space: StateSpace, state: number): string;
}

/** The whole state: a probe into the implementation. */
export const fullState: Observability = {
  name: "full",
  see: (space, state) => canonicalKey([space.value(state), space.context(state)]),
};

/** The page on which one stands: the machine's active states, without the context. */
export const page: Observability = { name: "page", see: (space, state) => canonicalKey(space.value(state)) };

/** Nothing beyond the acknowledgement. */
export const acknowledgement: Observability = { name: "ack", see: () => "" };

export const observabilities: readonly Observability[] = [fullState, page, acknowledgement];
