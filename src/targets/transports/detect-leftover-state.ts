import { AdapterFault, ImplementationCrashed, ImplementationHung } from "../../port/faults";
import type { Implementation, Reset } from "../../port/implementation";
import { adapterFault } from "./diagnosis";
import { type Place, placesIn } from "./initially-empty";
import { survives } from "./transport-errors";

// After an action has been done for the first few times, everything is looked at; later, one place in turn.
const thoroughTimes = 2;

/** What a target showed empty after its first reset in this process; a server keeps its state from one connection to the next. */
const emptyAtFirst = new Map<string, readonly Place[]>();

function isNothing(value: unknown): boolean {
  if (Array.isArray(value)) return value.length === 0;
  return value === null || (typeof value === "object" && "page" in value && value.page === "none");
}

async function isEmpty(implementation: Implementation, { who, thing }: Place): Promise<boolean> {
  const answer = await implementation.observe(who, thing, {});
  return answer.outcome === "observed" && isNothing(answer.value);
}

function isTrouble(problem: unknown): boolean {
  return [AdapterFault, ImplementationCrashed, ImplementationHung].some((Fault) => problem instanceof Fault);
}

async function initiallyEmpty(implementation: Implementation, reset: Reset): Promise<readonly Place[]> {
  const empty: Place[] = [];
  for (const place of placesIn(reset.arrangement)) {
    try {
      if (await isEmpty(implementation, place)) empty.push(place);
    } catch (problem) {
      if (!isTrouble(problem)) throw problem;
      await implementation.reset(reset);
    }
  }
  return empty;
}

/** What was done since the last reset decides how closely the next one is looked at. */
class Watch {
  readonly #examined = new Map<string, number>();
  readonly #done = new Set<string>();
  #turn = 0;
  leak: Error | undefined;

  note(action: string): void {
    this.#done.add(action);
  }

  /** The places to look at after this reset. */
  next(places: readonly Place[]): readonly Place[] {
    const news = [...this.#done].filter((action) => (this.#examined.get(action) ?? 0) < thoroughTimes);
    for (const action of news) this.#examined.set(action, (this.#examined.get(action) ?? 0) + 1);
    this.#done.clear();
    if (news.length > 0) return places;
    this.#turn += 1;
    return places.slice(this.#turn % Math.max(1, places.length)).slice(0, 1);
  }
}

async function examine(implementation: Implementation, places: readonly Place[]): Promise<void> {
  for (const place of places) {
    if (!(await isEmpty(implementation, place))) {
      throw adapterFault("state-survives-reset", survives(place.thing, place.who));
    }
  }
}

/**
 * Looks after each reset whether something survived it. Only what the target showed empty after its first reset is looked at
 * again: one that lists too much from the start breaks a requirement, which is not for a carrier to say. Once something has
 * survived, no reset is trusted any more: nobody could tell whose fault a failure is.
 */
export function detectLeftoverState(implementation: Implementation, target: string): Implementation {
  const watch = new Watch();
  return {
    ...implementation,
    async reset(reset) {
      if (watch.leak !== undefined) throw watch.leak;
      await implementation.reset(reset);
      const known = emptyAtFirst.get(target);
      if (known === undefined) {
        emptyAtFirst.set(target, await initiallyEmpty(implementation, reset));
        return;
      }
      const people = new Set(reset.arrangement.people.map(({ id }) => id));
      try {
        await examine(implementation, watch.next(known.filter(({ who }) => people.has(who))));
      } catch (problem) {
        if (problem instanceof AdapterFault && problem.diagnosis === "state-survives-reset")
          watch.leak = problem;
        throw problem;
      }
    },
    async act(who, action, args) {
      const answer = await implementation.act(who, action, args);
      if (answer.outcome === "accepted") watch.note(action);
      return answer;
    },
  };
}
