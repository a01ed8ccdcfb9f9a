import type { ActionName } from "../../port/actions";
import type { ActAnswer, ObserveAnswer } from "../../port/answers";
import type { ObservationName } from "../../port/observations";
import type { RestSession } from "./rest-session";

/** The answer to an action, and the moment after it. */
export interface Performed<Name extends ActionName> {
  readonly answer: ActAnswer<Name>;
  readonly moment: Moment;
}

type Next = { [Name in ActionName]?: Map<string, Performed<Name>> };
type Observed = { [Name in ObservationName]?: Map<string, ObserveAnswer<Name>> };

/**
 * A moment since a reset: what the driver knows then, what was observed, and what was done next. If the server keeps versions, a
 * check that begins like the one before goes through the same moments without asking again, and goes on from the last common one.
 */
export class Moment {
  #next: Next = {};
  readonly #observed: Observed = {};

  constructor(readonly session: RestSession) {}

  /** The answer to the action that was performed last at this moment, by who performed it and with what; no other one is kept. */
  next<Name extends ActionName>(action: Name): NonNullable<Next[Name]> {
    const known: Next[Name] = this.#next[action];
    const answers: NonNullable<Next[Name]> = known ?? new Map();
    this.#next[action] = answers;
    return answers;
  }

  forgetNext(): void {
    this.#next = {};
  }

  /** The answers to an observation at this moment, by who observed and what of. */
  observed<Name extends ObservationName>(what: Name): NonNullable<Observed[Name]> {
    const known: Observed[Name] = this.#observed[what];
    const answers: NonNullable<Observed[Name]> = known ?? new Map();
    this.#observed[what] = answers;
    return answers;
  }
}
