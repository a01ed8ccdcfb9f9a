import { copyDetails } from "./copies";
import { type ObservationResult, observed, refused } from "./decision";
import type { Customer } from "./entities";
import { withEntry } from "./entries";
import type { Evolvers, Observers, Situation } from "./parts";
import { findCustomer } from "./preconditions";

export const customerEvolvers: Pick<Evolvers, "customer-added" | "order-placed" | "phone-changed"> = {
  "customer-added": (state, { customer }) => ({
    ...state,
    customers: withEntry(state.customers, customer.id, customer),
  }),
  "order-placed": (state, { order }) => ({ ...state, placed: [...state.placed, order] }),
  "phone-changed": (state, { customer: id, phone }) => {
    const customer = state.customers.get(id);
    if (customer === undefined) return state;
    const details = { ...customer.details, contact: { ...customer.details.contact, phone } };
    return { ...state, customers: withEntry(state.customers, id, { ...customer, details }) };
  },
};

/** @requirement customers-filtered-by-reseller */
function passesFilter({ parts, state }: Situation, customer: Customer, reseller: string): boolean {
  if (customer.reseller === reseller) return true;
  const hasOne = customer.subscriptions.some((id) => state.subscriptions.get(id)?.reseller === reseller);
  return hasOne && !parts.follows("reading-029");
}

/**
 * The filter looks at the reseller of the account, which is what the list shows beside each customer (S193, S199, reading-029).
 *
 * @requirement customers-are-found
 * @requirement relationships-managed-in-one-place
 */
function customers(situation: Situation, reseller: string | undefined): ObservationResult<"customers"> {
  const { parts, state } = situation;
  const refusal = parts.rules.otherRolesAreRefused(situation);
  if (refusal !== undefined) return refused(refusal);
  const isPartner = reseller === undefined || parts.facts.isPartner(state, situation.company.id, reseller);
  if (!isPartner && !parts.follows("reading-049")) return refused("no-partnership");
  const listed = [...state.customers.values()].filter(
    (customer) =>
      parts.facts.serves(situation, customer) &&
      (reseller === undefined || passesFilter(situation, customer, reseller)),
  );
  return observed(
    listed.map(({ id, details, reseller: associated }) => ({
      customer: id,
      company: details.company,
      reseller: associated,
    })),
  );
}

/** Account information is for those who administer the account; association with a subscription shows none of it. */
function customer(situation: Situation, id: string): ObservationResult<"customer"> {
  const { parts } = situation;
  const { rules } = parts;
  const gate = rules.otherRolesAreRefused(situation);
  if (gate !== undefined) return refused(gate);
  const known = findCustomer(situation, id);
  if ("refusal" in known) return refused(known.refusal);
  const isShown = !parts.follows("reading-041") && parts.facts.serves(situation, known.found);
  const refusal = isShown ? undefined : rules.associationBoundsManagement(situation, known.found);
  if (refusal !== undefined) return refused(refusal);
  const { details, reseller } = known.found;
  return observed({ ...copyDetails(details), customer: id, reseller });
}

export const customerObservers: Pick<Observers, "customers" | "customer"> = {
  customers: (situation, { reseller }) => customers(situation, reseller),
  customer: (situation, { customer: id }) => customer(situation, id),
};
