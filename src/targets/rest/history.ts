import { randomBytes } from "node:crypto";
import type { ActionName } from "../../port/actions";
import type { ActAnswer, ObserveAnswer } from "../../port/answers";
import type { Arrangement } from "../../port/arrangement";
import type { Call, Reset } from "../../port/implementation";
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
  /** The actions and observations of the run. */
  #turns = 0;
  /** The calls behind each answer and fault. */
  readonly #calls = new WeakMap<object, readonly Call[]>();
  /** The way to the version of a moment, if it is not reached yet. */
  #going: Promise<void> | undefined;

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
      return known.answer;
    }
    const from = this.#present;
    await this.#goTo(from);
    const session = from.session.acting(this.#turn());
    const answer = await this.#performing("act", session, perform);
    const moment = new Moment(session);
    from.forgetNext();
    if (session.version !== undefined) from.next(action).set(key, { moment, answer });
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
    if (known !== undefined) return known;
    await this.#goTo(moment);
    const { version } = moment.session;
    const answer = await this.#performing("observe", moment.session.observing(this.#turn()), perform);
    if (moment.session.version !== version) moment.forgetNext();
    if (version !== undefined) observed.set(key, answer);
    return answer;
  }

  /** Performs everything from the next reset to the one after it, and checks every rule of the wire. */
  forget(): void {
    this.#first = undefined;
    this.#isStrict = true;
  }

  /** Returns the calls behind an answer or a fault. */
  callsOf(answer: unknown): readonly Call[] {
    return typeof answer === "object" && answer !== null ? (this.#calls.get(answer) ?? []) : [];
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
      isStrict: this.#isStrict,
    });
  }

  #turn(): number {
    this.#turns += 1;
    return this.#turns;
  }

  /** Takes the server back to the version of a moment. Whatever was done after that version is forgotten. */
  #goTo(moment: Moment): Promise<void> {
    const { version } = moment.session;
    if (this.#going !== undefined) return this.#going;
    if (version === undefined || version === this.http.version) return Promise.resolve();
    moment.forgetNext();
    this.http.verb = "reset";
    this.#going = this.preparer
      .goBack(this.http, version)
      .then(
        () => {
          this.http.version = version;
        },
        (problem) => {
          this.#first = undefined;
          throw problem;
        },
      )
      .finally(() => {
        this.#going = undefined;
      });
    return this.#going;
  }

  async #performing<Answer extends object>(
    verb: string,
    session: RestSession,
    work: (session: RestSession) => Promise<Answer>,
  ): Promise<Answer> {
    this.http.verb = verb;
    try {
      // A copy, because several answers may be the same constant.
      const answer = { ...(await work(session)) };
      this.#calls.set(answer, session.calls);
      return answer;
    } catch (problem) {
      this.#first = undefined;
      if (typeof problem === "object" && problem !== null) this.#calls.set(problem, session.calls);
      throw problem;
    }
  }
}
