import type { Customer, Subscription } from "../../reference/entities";
import { withEntry, withoutEntry } from "../../reference/entries";
import type { OrderInProgress, State } from "../../reference/state";

/** Changes of the state, for faults that record wrong data. A missing entry is left missing. */

export function withCustomer(state: State, id: string, change: Partial<Customer>): State {
  const customer = state.customers.get(id);
  if (customer === undefined) return state;
  return { ...state, customers: withEntry(state.customers, id, { ...customer, ...change }) };
}

export function withoutCustomer(state: State, id: string): State {
  return { ...state, customers: withoutEntry(state.customers, id) };
}

export function withSubscription(state: State, id: string, change: Partial<Subscription>): State {
  const subscription = state.subscriptions.get(id);
  if (subscription === undefined) return state;
  return { ...state, subscriptions: withEntry(state.subscriptions, id, { ...subscription, ...change }) };
}

export function withOrder(state: State, person: string, order: OrderInProgress | undefined): State {
  const orders =
    order === undefined ? withoutEntry(state.orders, person) : withEntry(state.orders, person, order);
  return { ...state, orders };
}

/** Changes all customers. */
export function withEveryCustomer(state: State, change: Partial<Customer>): State {
  return [...state.customers.keys()].reduce((changed, id) => withCustomer(changed, id, change), state);
}

/** Changes all subscriptions. */
export function withEverySubscription(state: State, change: Partial<Subscription>): State {
  return [...state.subscriptions.keys()].reduce(
    (changed, id) => withSubscription(changed, id, change),
    state,
  );
}
