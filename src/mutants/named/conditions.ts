import type { Role } from "../../domain/role";
import type { ActionName } from "../../port/actions";
import type { ObservationName } from "../../port/observations";
import type { Customer, Subscription } from "../../reference/entities";
import type { Situation } from "../../reference/parts";
import type { State } from "../../reference/state";

/** Conditions under which a fault occurs, and queries of the state. */

export type Condition = (situation: Situation) => boolean;

export function byRole(...roles: readonly Role[]): Condition {
  return ({ person }) => roles.some((role) => person.roles.includes(role));
}

export const byProvider: Condition = ({ company }) => company.kind === "provider";

export const byReseller: Condition = ({ company }) => company.kind === "reseller";

/** The person requests one of these actions or observations. */
export function asking(...names: readonly (ActionName | ObservationName)[]): Condition {
  return ({ asked }) => names.includes(asked);
}

export function all(...conditions: readonly Condition[]): Condition {
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

/** The oldest subscription of the same customer. */
export function oldestBeside(state: State, subscription: string): string {
  return siblingsOf(state, subscription)[0] ?? subscription;
}

/** The subscription was bought with the customer's first order, not added later. */
export function isOfFirstOrder(state: State, { id, customer }: Subscription): boolean {
  const first = state.placed.find((order) => order.customer === customer)?.lines.length ?? 0;
  return (state.customers.get(customer)?.subscriptions.indexOf(id) ?? -1) < first;
}
