import { randomBytes } from "node:crypto";
import type { ActionName } from "../../port/actions";
import type { ActAnswer, ObserveAnswer } from "../../port/answers";
import type { Arrangement } from "../../port/arrangement";
import type { Reset } from "../../port/implementation";
import type { ObservationName } from "../../port/observations";
import type { HttpClient } from "./http-client";
import { KnownWorld, type Prepared } from "./known-world";
import { Moment } from "./moment";
import type { Preparer } from "./prepare";
import { RestSession } from "./rest-session";
import { Sampling } from "./sampling";

const nothing: { readonly arrangement: Arrangement; readonly prepared: Prepared } = {
  arrangement: { providers: [], resellers: [], people: [], catalogue: [] },
  prepared: { tenants: new Map(), offers: new Map(), tokens: new Map() },
};

/**
 * Performs actions and observations from one reset to the next. If the server keeps versions of its world, what the check before has
 * done since an equal reset is not done again: its answers are taken from there, and the server goes back to the last common version.
 */
export class History {
  readonly #sampling = new Sampling();
  readonly #runId = randomBytes(4).readUInt32BE();
  #resets = 0;
  /** True if the next reset begins a run in which nothing is reused. */
  #isStrict = false;
  /** The moment after the last reset, if an equal reset can return to it. */
  #first: { readonly key: string; readonly moment: Moment } | undefined;
  #present: Moment;
  #calls: readonly string[] = [];

  constructor(
    readonly http: HttpClient,
    readonly preparer: Preparer,
  ) {
    this.#present = new Moment(this.#sessionIn(new KnownWorld(nothing.arrangement, nothing.prepared)));
  }

  async reset(reset: Reset): Promise<void> {
    await this.#begin(reset);
    this.#isStrict = false;
  }

  async #begin(reset: Reset): Promise<void> {
    const key = JSON.stringify(reset);
    if (this.#first?.key === key) {
      this.#present = this.#first.moment;
      return;
    }
    this.#first = undefined;
    this.http.verb = "reset";
    this.http.takeCalls();
    const prepared = await this.preparer.prepare(this.http, reset);
    this.#present = new Moment(this.#sessionIn(new KnownWorld(reset.arrangement, prepared)));
    this.http.version = prepared.version;
    if (prepared.version !== undefined && !this.#isStrict) this.#first = { key, moment: this.#present };
  }

  async act<Name extends ActionName>(
    action: Name,
    asked: readonly unknown[],
    perform: (session: RestSession) => Promise<ActAnswer<Name>>,
  ): Promise<ActAnswer<Name>> {
    const key = JSON.stringify(asked);
    const known = this.#present.next(action).get(key);
    if (known !== undefined) {
      this.#present = known.moment;
      this.#calls = known.calls;
      return known.answer;
    }
    const from = this.#present;
    await this.#goTo(from);
    const session = from.session.copy();
    const answer = await this.#performing("act", () => perform(session));
    const moment = new Moment(session);
    from.forgetNext();
    if (session.version !== undefined) from.next(action).set(key, { moment, answer, calls: this.#calls });
    this.#present = moment;
    return answer;
  }

  async observe<Name extends ObservationName>(
    what: Name,
    asked: readonly unknown[],
    perform: (session: RestSession) => Promise<ObserveAnswer<Name>>,
  ): Promise<ObserveAnswer<Name>> {
    const key = JSON.stringify(asked);
    const moment = this.#present;
    const observed = moment.observed(what);
    const known = observed.get(key);
    if (known !== undefined) {
      this.#calls = known.calls;
      return known.answer;
    }
    await this.#goTo(moment);
    const { version } = moment.session;
    const answer = await this.#performing("observe", () => perform(moment.session));
    if (moment.session.version !== version) moment.forgetNext();
    if (version !== undefined) observed.set(key, { answer, calls: this.#calls });
    return answer;
  }

  /** Performs everything from the next reset to the one after it, and checks every rule of the wire. */
  forget(): void {
    this.#first = undefined;
    this.#isStrict = true;
  }

  /** Returns the calls behind the last answer, as curl lines without secrets. */
  takeCalls(): readonly string[] {
    const calls = this.#calls;
    this.#calls = [];
    return calls;
  }

  close(): void {
    this.http.close();
  }

  #sessionIn(world: KnownWorld): RestSession {
    this.#resets += 1;
    const run = (this.#runId ^ this.#resets) >>> 0;
    return new RestSession({
      http: this.http,
      world,
      sampling: this.#isStrict ? new Sampling() : this.#sampling,
      run: run.toString(16).padStart(8, "0"),
      gates: new Map(),
    });
  }

  /** Takes the server back to the version of a moment. Whatever was done after that version is forgotten. */
  async #goTo(moment: Moment): Promise<void> {
    const { version } = moment.session;
    if (version === undefined || version === this.http.version) return;
    moment.forgetNext();
    await this.#performing("reset", () => this.preparer.goBack(this.http, version));
    this.http.version = version;
  }

  async #performing<Answer>(verb: string, work: () => Promise<Answer>): Promise<Answer> {
    this.http.verb = verb;
    try {
      const answer = await work();
      this.#calls = this.http.takeCalls();
      return answer;
    } catch (problem) {
      this.#first = undefined;
      this.#calls = this.http.takeCalls();
      throw problem;
    }
  }
}
