import { canonicalKey } from "../canonical-key";
import type { StateSpace } from "../state-space";

/** The part of a state that a tester can observe. Acceptance and refusal of an attempt are always observable. */
export interface Observability {
  readonly name: string;
  observe(space: StateSpace, state: number): string;
}

/** The whole state, as with access to the internals of the implementation. */
export const fullState: Observability = {
  name: "full",
  observe: (space, state) => canonicalKey([space.value(state), space.context(state)]),
};

/** The active states of the machine, such as the current page, without the context. */
export const page: Observability = {
  name: "page",
  observe: (space, state) => canonicalKey(space.value(state)),
};

/** Only the acceptance or refusal of attempts. */
export const acknowledgement: Observability = { name: "ack", observe: () => "" };

export const observabilities: readonly Observability[] = [fullState, page, acknowledgement];
