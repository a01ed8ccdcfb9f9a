import { AdapterFault } from "../../port/faults";
import type { Implementation, Reset } from "../../port/implementation";
import { CleanLooks, isFault } from "./clean-looks";
import { adapterFault } from "./diagnosis";
import { defaultReset } from "./exercise-people";
import { type Place, placesIn } from "./initially-empty";
import { OldCustomers } from "./old-customers";
import { askPrelude, countOpening } from "./prelude";
import { leftoverState } from "./transport-errors";

// The resets after the first uses of an action are followed by a check of all places, later ones by a check of one place in turn.
const thoroughChecks = 2;

// A clean look has about seventy requests, so it follows the first reset and a few later ones: the eighth, the 32nd and so on.
const firstLook = 8;
const lookFactor = 4;

/** By target, because a server keeps its state between connections: the places that were empty after the first reset in this process. */
const emptyAtFirst = new Map<string, readonly Place[]>();

/** By the address of a server, which cannot be started anew: the state that it does not forget. */
const leftovers = new Map<string, Error>();

function isNothing(value: unknown): boolean {
  if (Array.isArray(value)) return value.length === 0;
  return value === null || (typeof value === "object" && "page" in value && value.page === "none");
}

async function isEmpty(implementation: Implementation, { who, what }: Place): Promise<boolean> {
  const answer = await implementation.observe(who, what, {});
  return answer.outcome === "observed" && isNothing(answer.value);
}

async function initiallyEmpty(implementation: Implementation, reset: Reset): Promise<readonly Place[]> {
  const empty: Place[] = [];
  for (const place of placesIn(reset.arrangement)) {
    try {
      if (await isEmpty(implementation, place)) empty.push(place);
    } catch (problem) {
      if (!isFault(problem)) throw problem;
      await implementation.reset(reset);
    }
  }
  return empty;
}

/** Selects the places to check after a reset by the actions that were accepted since the previous one. */
class CheckSelection {
  readonly #checked = new Map<string, number>();
  readonly #done = new Set<string>();
  #turn = 0;

  note(action: string): void {
    this.#done.add(action);
  }

  /** The places to check after this reset. */
  next(places: readonly Place[]): readonly Place[] {
    const unchecked = [...this.#done].filter((action) => (this.#checked.get(action) ?? 0) < thoroughChecks);
    for (const action of unchecked) this.#checked.set(action, (this.#checked.get(action) ?? 0) + 1);
    this.#done.clear();
    if (unchecked.length > 0) return places;
    this.#turn += 1;
    return places.slice(this.#turn % Math.max(1, places.length)).slice(0, 1);
  }
}

/** The watch over one connection to a target. */
class Watch {
  readonly #selection = new CheckSelection();
  readonly #looks: CleanLooks;
  readonly #customers = new OldCustomers();
  readonly #opening: number;
  #resets = 0;
  #nextLook = firstLook;
  #hasActed = false;
  #isBroken = false;
  #leftover: Error | undefined;

  constructor(
    private readonly implementation: Implementation,
    private readonly target: string,
  ) {
    this.#looks = new CleanLooks(implementation, target);
    this.#opening = countOpening(target);
  }

  /** Resets the implementation and looks for leftover state. Throws it at this and every further reset, because blame would be unsure. */
  async reset(reset: Reset): Promise<void> {
    this.#leftover ??= leftovers.get(this.target);
    if (this.#leftover !== undefined) throw this.#leftover;
    await this.following(this.implementation.reset(reset));
    this.#isBroken = false;
    this.#resets += 1;
    await this.#keeping(async () => {
      await this.#checkPlaces(reset);
      if (this.#resets === 1) await this.#begin(reset);
      else if (this.#resets === this.#nextLook) await this.#lookAndReset(reset);
    });
  }

  /** Notes that a request was not answered: then the implementation has ended, or is about to be. */
  async following<Answer>(answering: Promise<Answer>): Promise<Answer> {
    try {
      return await answering;
    } catch (problem) {
      this.#isBroken = true;
      throw problem;
    }
  }

  note(who: string, action: string, result: unknown): void {
    this.#hasActed = true;
    this.#selection.note(action);
    this.#customers.note(who, result);
  }

  /** Looks a last time, for what was left since the last look. */
  async end(): Promise<void> {
    if (!this.#hasActed || this.#isBroken || this.#leftover !== undefined) return;
    this.#hasActed = false;
    try {
      await this.#keeping(() => this.#lookThenReset(defaultReset));
    } catch (problem) {
      // The checks have reported other faults.
      if (this.#leftover !== undefined || !isFault(problem)) throw problem;
    }
    this.#looks.end();
  }

  async #begin(reset: Reset): Promise<void> {
    if (this.#opening > 0) await askPrelude(this.implementation, this.#opening);
    await this.#lookAndReset(reset);
  }

  async #lookAndReset(reset: Reset): Promise<void> {
    if (this.#resets > 1) this.#nextLook *= lookFactor;
    await this.#lookThenReset(reset);
  }

  async #lookThenReset(reset: Reset): Promise<void> {
    await this.#looks.look((answered) => this.#customers.noteAll(answered));
    await this.implementation.reset(reset);
    await this.#customers.check(this.implementation, reset);
  }

  async #checkPlaces(reset: Reset): Promise<void> {
    const known = emptyAtFirst.get(this.target);
    if (known === undefined) {
      emptyAtFirst.set(this.target, await initiallyEmpty(this.implementation, reset));
      return;
    }
    const people = new Set(reset.arrangement.people.map(({ id }) => id));
    for (const place of this.#selection.next(known.filter(({ who }) => people.has(who)))) {
      if (!(await isEmpty(this.implementation, place)))
        throw adapterFault("state-survives-reset", leftoverState(place.what, place.who));
    }
    await this.#customers.check(this.implementation, reset);
  }

  async #keeping(work: () => Promise<void>): Promise<void> {
    try {
      await work();
    } catch (problem) {
      if (
        problem instanceof AdapterFault &&
        ["state-survives-reset", "unstable"].includes(problem.diagnosis)
      ) {
        this.#leftover = problem;
        if (/^https?:/.test(this.target)) leftovers.set(this.target, problem);
      }
      throw problem;
    }
  }
}

/**
 * Checks after each reset that no state is left over. Only what was empty after the first reset, and what was answered then, is
 * compared: a target that lists too much from the start breaks a requirement, which a transport does not judge. After leftover state
 * was found, every further reset fails, because the cause of a failure would be unknown.
 */
export function detectLeftoverState(implementation: Implementation, target: string): Implementation {
  const watch = new Watch(implementation, target);
  return {
    ...implementation,
    reset: (reset) => watch.reset(reset),
    async act(who, action, args) {
      const answer = await watch.following(implementation.act(who, action, args));
      if (answer.outcome === "accepted") watch.note(who, action, answer.result);
      return answer;
    },
    observe: (who, what, args) => watch.following(implementation.observe(who, what, args)),
    async bye() {
      const [ending] = await Promise.allSettled([watch.end()]);
      await implementation.bye();
      if (ending.status === "rejected") throw ending.reason;
    },
  };
}
