import type { ArrangedOffer } from "../port/arrangement";
import type { OrderLine } from "../port/shapes";
import type { Refusal } from "./decision";
import type { Customer, Subscription } from "./entities";
import type { Situation } from "./parts";

/** Groups of rules that are always checked together, in this order. */

/** The company is asked for before the role. */
export function refuseProviderWork(situation: Situation): Refusal {
  const { rules } = situation.parts;
  return rules.resellersPlaceNoOrders(situation) ?? rules.otherRolesAreRefused(situation);
}

/** Conditions on a reseller before the provider does anything with it. */
export function refuseReseller(situation: Situation, reseller: string): Refusal {
  const { follows, rules } = situation.parts;
  if (!situation.state.directory.resellers.has(reseller)) return "unknown-reseller";
  const refusal = rules.partnershipPrecedesWork(situation, reseller);
  if (refusal !== undefined || follows("reading-017")) return refusal;
  return rules.enrolmentAndAccountPrecedeWork(situation, reseller);
}

/** Conditions on a reseller before it is associated with a subscription. */
export function refuseAssociation(situation: Situation, reseller: string): Refusal {
  return (
    refuseReseller(situation, reseller) ??
    situation.parts.rules.transactingResellerHasActiveAgreement(situation, reseller)
  );
}

/** The lines of a wizard, one after another. */
export function refuseLines(situation: Situation, lines: readonly OrderLine[]): Refusal {
  const { rules } = situation.parts;
  const nothing = rules.somethingIsChosen(situation, lines);
  if (nothing !== undefined) return nothing;
  for (const line of lines) {
    const offer = situation.state.directory.offers.get(line.offer);
    if (offer === undefined) return "unknown-offer";
    const refusal = rules.licenceLimits(situation, offer, line.licences);
    if (refusal !== undefined) return refusal;
  }
  return undefined;
}

/** A thing that the person asks for, or the reason why it is not there for that person. */
export type Found<Thing> = { readonly found: Thing } | { readonly refusal: NonNullable<Refusal> };

export function findCustomer(situation: Situation, id: string): Found<Customer> {
  const customer = situation.state.customers.get(id);
  if (customer === undefined) return { refusal: "unknown-customer" };
  const refusal = situation.parts.rules.otherCompaniesThingsAreUnknown(
    situation,
    customer,
    "unknown-customer",
  );
  return refusal === undefined ? { found: customer } : { refusal };
}

/** A subscription together with its customer and its offer. */
export interface OwnedSubscription {
  readonly subscription: Subscription;
  readonly customer: Customer;
  readonly offer: ArrangedOffer;
}

export function findSubscription(situation: Situation, id: string): Found<OwnedSubscription> {
  const { parts, state } = situation;
  const subscription = state.subscriptions.get(id);
  const customer = subscription && state.customers.get(subscription.customer);
  const offer = subscription && state.directory.offers.get(subscription.offer);
  if (subscription === undefined || customer === undefined || offer === undefined) {
    return { refusal: "unknown-subscription" };
  }
  const refusal = parts.rules.otherCompaniesThingsAreUnknown(situation, customer, "unknown-subscription");
  return refusal === undefined ? { found: { subscription, customer, offer } } : { refusal };
}
