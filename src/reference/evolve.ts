import type { Event, EventKind, EventOf } from "./event";
import type { Evolvers } from "./parts";
import type { State } from "./state";

/** The state after one event, and then after the next ones. */
export function evolve(evolvers: Evolvers, state: State, events: readonly Event[]): State {
  return events.reduce((before, event) => evolveOnce(evolvers, before, event), state);
}

function evolveOnce<Kind extends EventKind>(evolvers: Evolvers, state: State, event: EventOf<Kind>): State {
  return evolvers[event.kind](state, event.data);
}
