import type { Role } from "../../domain/role";
import type { ActionName } from "../../port/actions";
import type { ObservationName } from "../../port/observations";
import type { Customer, Subscription } from "../../reference/nouns";
import type { Situation } from "../../reference/parts";
import type { State } from "../../reference/state";

/** Where faults show: questions about who asks for what, and about what is there. */

export type Where = (situation: Situation) => boolean;

export function byRole(...roles: readonly Role[]): Where {
  return ({ person }) => roles.some((role) => person.roles.includes(role));
}

export const byProvider: Where = ({ company }) => company.kind === "provider";

export const byReseller: Where = ({ company }) => company.kind === "reseller";

/** Asked for one of these actions or observations. */
export function asking(...names: readonly (ActionName | ObservationName)[]): Where {
  return ({ asked }) => names.includes(asked);
}

export function all(...conditions: readonly Where[]): Where {
  return (situation) => conditions.every((condition) => condition(situation));
}

export function partnersIn(state: State, provider: string): readonly string[] {
  return state.partners.get(provider) ?? [];
}

export function firstPartner({ company, state }: Situation): string | undefined {
  return partnersIn(state, company.id)[0];
}

export function lastPartner({ company, state }: Situation): string | undefined {
  return partnersIn(state, company.id).at(-1);
}

export function customersOf(state: State, provider: string): readonly Customer[] {
  return [...state.customers.values()].filter((customer) => customer.provider === provider);
}

/** The subscription's own customer; `undefined` for a subscription that does not exist. */
export function customerOf(state: State, subscription: string): Customer | undefined {
  return state.customers.get(state.subscriptions.get(subscription)?.customer ?? "");
}

/** The subscriptions of the same customer, in the order in which they were bought. */
export function siblingsOf(state: State, subscription: string): readonly string[] {
  return customerOf(state, subscription)?.subscriptions ?? [];
}

/** The oldest subscription of the same customer, or the given one where it has no other. */
export function oldestBeside(state: State, subscription: string): string {
  return siblingsOf(state, subscription)[0] ?? subscription;
}

/** Bought with the customer's account, and not added later. */
export function isOfFirstOrder(state: State, { id, customer }: Subscription): boolean {
  const first = state.placed.find((order) => order.customer === customer)?.lines.length ?? 0;
  return (state.customers.get(customer)?.subscriptions.indexOf(id) ?? -1) < first;
}
