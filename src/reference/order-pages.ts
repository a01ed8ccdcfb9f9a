import { copyDetails, copyLines } from "./copies";
import { type ObservationResult, observed, refused } from "./decision";
import { withEntry, withoutEntry } from "./entries";
import type { Evolvers, Observers, Situation } from "./parts";
import { refuseProviderWork } from "./preconditions";

/** The order of the pages of the new-customer order, and what they show. */
export const orderEvolvers: Pick<
  Evolvers,
  | "order-started"
  | "details-given"
  | "subscriptions-chosen"
  | "order-reviewed"
  | "order-cancelled"
  | "order-confirmed"
  | "confirmation-closed"
> = {
  "order-started": (state, { owner, reseller }) => ({
    ...state,
    orders: withEntry(state.orders, owner, { page: "new-customer", reseller }),
  }),
  "details-given": (state, { owner, details }) => {
    const order = state.orders.get(owner);
    if (order === undefined) return state;
    const { reseller } = order;
    const form = { reseller, details, lines: [], subscriptionReseller: null };
    return { ...state, orders: withEntry(state.orders, owner, { page: "new-subscription", ...form }) };
  },
  "subscriptions-chosen": (state, { owner, lines, reseller: subscriptionReseller }) => {
    const order = state.orders.get(owner);
    if (order === undefined || order.page === "new-customer") return state;
    const { details, reseller } = order;
    const form = { reseller, details, lines, subscriptionReseller };
    return { ...state, orders: withEntry(state.orders, owner, { page: "new-subscription", ...form }) };
  },
  "order-reviewed": (state, { owner }) => {
    const order = state.orders.get(owner);
    if (order?.page !== "new-subscription") return state;
    return { ...state, orders: withEntry(state.orders, owner, { ...order, page: "review" }) };
  },
  "order-cancelled": (state, { owner }) => ({ ...state, orders: withoutEntry(state.orders, owner) }),
  "order-confirmed": (state, { owner, customer, credentials, pending }) => {
    const order = state.orders.get(owner);
    if (order?.page !== "review") return state;
    const confirmation = { ...order, page: "confirmation", customer, credentials, pending } as const;
    return { ...state, orders: withEntry(state.orders, owner, confirmation) };
  },
  "confirmation-closed": (state, { owner }) => ({ ...state, orders: withoutEntry(state.orders, owner) }),
};

function order(situation: Situation): ObservationResult<"new-customer-form"> {
  const refusal = refuseProviderWork(situation);
  if (refusal !== undefined) return refused(refusal);
  const open = situation.state.orders.get(situation.owner);
  if (open === undefined) return observed({ page: "none", reseller: null, details: null, lines: [] });
  return observed({
    page: open.page,
    reseller: open.reseller,
    details: "details" in open ? copyDetails(open.details) : null,
    lines: "lines" in open ? copyLines(open.lines) : [],
  });
}

/** All orders of the provider; a reseller has none of its own (S116, reading-036). */
function orders(situation: Situation): ObservationResult<"orders"> {
  const refusal = situation.parts.rules.otherRolesAreRefused(situation);
  if (refusal !== undefined) return refused(refusal);
  const { company, parts, state } = situation;
  const isOwn = (customer: string) =>
    !parts.follows("reading-036") && state.customers.get(customer)?.reseller === company.id;
  const own = state.placed.filter(({ provider, customer }) => provider === company.id || isOwn(customer));
  return observed(own.map(({ id, customer, lines }) => ({ order: id, customer, lines: copyLines(lines) })));
}

export const orderObservers: Pick<Observers, "new-customer-form" | "orders"> = {
  "new-customer-form": order,
  orders,
};
