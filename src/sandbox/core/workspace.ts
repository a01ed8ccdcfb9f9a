import type { ActionName } from "../../port/actions";
import type { InProcessImplementation, Reset } from "../../port/implementation";
import type { ObservationName } from "../../port/observations";
import { assemble, type Identity } from "../../reference/assemble";
import { decide, observe } from "../../reference/decide";
import { type Event, happened } from "../../reference/event";
import { evolve } from "../../reference/evolve";
import type { Parts, Situation } from "../../reference/parts";
import { companyOf, unknownPerson } from "../../reference/person";
import { initialState, type State } from "../../reference/state";

const nothing = { providers: [], resellers: [], people: [], catalogue: [] };

/** The reference with access to its state, for operations that the port does not have. */
export interface Workspace extends InProcessImplementation {
  readonly parts: Parts;
  state(): State;
  /** The view of one person, as the rules of the reference receive it. */
  situation(who: string, asked: ActionName | ObservationName): Situation;
  commit(events: readonly Event[]): void;
  /** Replaces the state, for changes of which the page says nothing, such as the end of a customer relationship. */
  change(step: (state: State) => State): void;
}

/** Makes an implementation of the given parts, like `assemble`, whose state can be read and continued. */
export function createWorkspace(parts: Parts, identity: Identity): Workspace {
  let state = initialState(1, nothing, "1970-01-01T00:00:00Z");
  const commit = (events: readonly Event[]): void => {
    state = evolve(parts.evolvers, state, events);
  };
  return {
    parts,
    state: () => state,
    commit,
    change: (step) => {
      state = step(state);
    },
    situation: (who, asked) => {
      const person = state.directory.people.get(who);
      const company = companyOf(state.directory, person);
      const owner = parts.follows("reading-033") ? who : company.id;
      return { parts, state, asked, person: person ?? unknownPerson, company, owner };
    },
    hello: () => assemble(parts, identity).hello(),
    reset: ({ arrangement, clock, seed }: Reset) => {
      state = initialState(seed, arrangement, clock);
    },
    act: (who, action, args) => {
      const decision = decide(parts, state, who, action, args);
      if (decision.outcome === "rejected") return decision;
      commit(decision.events);
      return { outcome: "accepted", result: decision.result };
    },
    observe: (who, what, args) => observe(parts, state, who, what, args),
    advance: (milliseconds) => commit([happened("clock-advanced", { milliseconds })]),
    bye: () => undefined,
  };
}
