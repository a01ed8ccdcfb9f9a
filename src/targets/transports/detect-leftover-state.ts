import { AdapterFault, ImplementationCrashed, ImplementationHung } from "../../port/faults";
import type { Implementation, Reset } from "../../port/implementation";
import { adapterFault } from "./diagnosis";
import { type Place, placesIn } from "./initially-empty";
import { leftoverState } from "./transport-errors";

// The resets after the first uses of an action are followed by a check of all places, later ones by a check of one place in turn.
const thoroughChecks = 2;

/** By target, because a server keeps its state between connections: the places that were empty after the first reset in this process. */
const emptyAtFirst = new Map<string, readonly Place[]>();

function isNothing(value: unknown): boolean {
  if (Array.isArray(value)) return value.length === 0;
  return value === null || (typeof value === "object" && "page" in value && value.page === "none");
}

async function isEmpty(implementation: Implementation, { who, what }: Place): Promise<boolean> {
  const answer = await implementation.observe(who, what, {});
  return answer.outcome === "observed" && isNothing(answer.value);
}

function isFault(problem: unknown): boolean {
  return [AdapterFault, ImplementationCrashed, ImplementationHung].some((Fault) => problem instanceof Fault);
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
  leftover: Error | undefined;

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

async function check(implementation: Implementation, places: readonly Place[]): Promise<void> {
  for (const place of places) {
    if (!(await isEmpty(implementation, place))) {
      throw adapterFault("state-survives-reset", leftoverState(place.what, place.who));
    }
  }
}

/**
 * Checks after each reset that no state is left over. Only places that were empty after the first reset are checked: a target
 * that lists too much from the start breaks a requirement, which a transport does not judge. After leftover state was found, every
 * further reset fails, because the cause of a failure would be unknown.
 */
export function detectLeftoverState(implementation: Implementation, target: string): Implementation {
  const selection = new CheckSelection();
  return {
    ...implementation,
    async reset(reset) {
      if (selection.leftover !== undefined) throw selection.leftover;
      await implementation.reset(reset);
      const known = emptyAtFirst.get(target);
      if (known === undefined) {
        emptyAtFirst.set(target, await initiallyEmpty(implementation, reset));
        return;
      }
      const people = new Set(reset.arrangement.people.map(({ id }) => id));
      try {
        await check(implementation, selection.next(known.filter(({ who }) => people.has(who))));
      } catch (problem) {
        if (problem instanceof AdapterFault && problem.diagnosis === "state-survives-reset")
          selection.leftover = problem;
        throw problem;
      }
    },
    async act(who, action, args) {
      const answer = await implementation.act(who, action, args);
      if (answer.outcome === "accepted") selection.note(action);
      return answer;
    },
  };
}
