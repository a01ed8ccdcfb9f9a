import type { Implementation, Reset } from "../../port/implementation";
import { adapterFault } from "./diagnosis";
import type { Exercised } from "./exercise-adapter";
import { leftoverState } from "./transport-errors";

const places = ["credentials", "customer", "subscriptions"] as const;

/** So many customers of the time before a reset are looked for after it, at so many resets. */
const mostCustomers = 2;
const mostChecks = 200;

interface OldCustomer {
  readonly who: string;
  readonly customer: string;
}

type Place = (typeof places)[number];

/** Returns true if something is to be seen of a customer. */
async function isShown(implementation: Implementation, { who, customer }: OldCustomer, what: Place) {
  const answer = await implementation.observe(who, what, { customer });
  if (answer.outcome !== "observed" || answer.value === null) return false;
  return !Array.isArray(answer.value) || answer.value.length > 0;
}

/** Looks for customers by the ids that were learned before a reset: no list shows them any more, but their records may be there. */
export class OldCustomers {
  #old: OldCustomer[] = [];
  #checks = 0;

  /** Keeps the customer that an action has made. */
  note(who: string, result: unknown): void {
    if (typeof result !== "object" || result === null || !("customer" in result)) return;
    const { customer } = result;
    if (typeof customer === "string") this.#old = [...this.#old, { who, customer }].slice(-mostCustomers);
  }

  /** Keeps the customers that an exercise has made. */
  noteAll(exercise: readonly Exercised[]): void {
    for (const { who, answer } of exercise)
      if (typeof answer === "object" && answer !== null && "result" in answer) this.note(who, answer.result);
  }

  /**
   * Throws `state-survives-reset` if something is to be seen of a customer that no longer exists, and not of any made-up one. A
   * customer is kept for a later reset if the person who ordered for it is not of this arrangement.
   */
  async check(implementation: Implementation, { arrangement }: Reset): Promise<void> {
    const isArranged = ({ who }: OldCustomer) => arrangement.people.some(({ id }) => id === who);
    const old = this.#old.filter(isArranged);
    this.#old = this.#old.filter((each) => !isArranged(each));
    if (old.length === 0 || this.#checks >= mostChecks) return;
    this.#checks += 1;
    for (const each of old) {
      for (const what of places) {
        if (!(await isShown(implementation, each, what))) continue;
        const madeUp = { ...each, customer: `${each.customer}-0` };
        if (await isShown(implementation, madeUp, what)) continue;
        throw adapterFault("state-survives-reset", leftoverState(what, each.who));
      }
    }
  }
}
