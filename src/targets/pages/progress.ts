import { formatInEach } from "../../domain/text";
import { AdapterFault } from "../../port/faults";
import type { Reset } from "../../port/implementation";
import type { Control } from "./control";
import { Facts } from "./facts";
import { pagesMessages } from "./pages-messages";

/** A state of the world: the states that were reached from it, and what was seen in it. */
interface Reached {
  readonly after: Map<string, { readonly answer: unknown; readonly state: Reached }>;
  readonly seen: Map<string, unknown>;
  readonly facts: Facts;
  readonly savepoint: string | undefined;
}

/** The part of the session that follows the state of the server. */
interface Follower {
  facts: Facts;
  changed(): void;
}

const mostStates = 5_000;

function lost(): AdapterFault {
  return new AdapterFault("lost-state", formatInEach(pagesMessages.lostState));
}

/**
 * Performs in the browser only what has not been performed in the same state before. Checks share their beginnings, such as an
 * order that is placed; a server that keeps states returns to them instead. Without savepoints everything is performed.
 */
export class Progress {
  #beginnings = new Map<string, Reached>();
  #state: Reached = { after: new Map(), seen: new Map(), facts: new Facts(), savepoint: undefined };
  #isBehind = false;
  #states = 0;
  #lastReset: Reset | undefined;
  #works: (() => Promise<unknown>)[] = [];
  #lastLook: (() => Promise<unknown>) | undefined;

  constructor(
    readonly control: Control,
    readonly follower: Follower,
  ) {}

  async reset(reset: Reset): Promise<void> {
    if (this.#states > mostStates) this.#forget();
    this.#lastReset = reset;
    this.#works = [];
    this.#lastLook = undefined;
    const key = JSON.stringify([reset.seed, reset.clock, reset.arrangement]);
    const known = this.#beginnings.get(key);
    if (known?.savepoint === undefined || !(await this.control.restore(known.savepoint))) {
      await this.control.reset(reset);
      this.#beginnings.set(key, await this.#reached(new Facts()));
    }
    this.#arrive(this.#beginnings.get(key) ?? this.#state);
    this.#isBehind = false;
    this.follower.changed();
  }

  /** Performs an action, or returns the answer that it had in the same state. */
  async act<Answer>(key: string, work: () => Promise<Answer>): Promise<Answer> {
    this.#works.push(work);
    this.#lastLook = undefined;
    const known = this.#state.after.get(key);
    if (known?.state.savepoint !== undefined) {
      this.#arrive(known.state);
      this.#isBehind = true;
      // The key names the action, so that the answer has its type.
      return known.answer as Answer;
    }
    await this.#catchUp();
    this.follower.facts = this.#state.facts.copy();
    const answer = await work();
    const state = await this.#reached(this.follower.facts);
    this.#state.after.set(key, { answer, state });
    this.#state = state;
    return answer;
  }

  /** Performs an observation, or returns the answer that it had in the same state. */
  async observe<Answer>(key: string, work: () => Promise<Answer>): Promise<Answer> {
    this.#lastLook = work;
    const { savepoint, seen } = this.#state;
    // The key names the observation, so that the answer has its type.
    if (savepoint !== undefined && seen.has(key)) return seen.get(key) as Answer;
    await this.#catchUp();
    const answer = await work();
    seen.set(key, answer);
    return answer;
  }

  /** Repeats everything since the reset in the browser, with the last observation. */
  async repeat(): Promise<void> {
    if (this.#lastReset === undefined) return;
    await this.control.reset(this.#lastReset);
    this.follower.facts = new Facts();
    this.follower.changed();
    for (const work of this.#works) await work();
    await this.#lastLook?.();
    // The server is in no state that is known here.
    this.#isBehind = true;
  }

  #arrive(state: Reached): void {
    this.#state = state;
    this.follower.facts = state.facts;
  }

  #forget(): void {
    this.#beginnings.clear();
    this.#states = 0;
  }

  async #reached(facts: Facts): Promise<Reached> {
    this.#states += 1;
    return { after: new Map(), seen: new Map(), facts, savepoint: await this.control.save() };
  }

  async #catchUp(): Promise<void> {
    if (!this.#isBehind || this.#state.savepoint === undefined) return;
    if (!(await this.control.restore(this.#state.savepoint))) throw lost();
    this.#isBehind = false;
    this.follower.changed();
  }
}
