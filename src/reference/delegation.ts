import { type ActionDecision, accepted, refused } from "./decision";
import { happened } from "./event";
import type { Deciders, Situation } from "./parts";
import { findCustomer, findSubscription } from "./preconditions";

/** Actions that provider and associated reseller both do on the customer's behalf (S153, S162, S178, S194). */

function manageSubscription(
  situation: Situation,
  id: string,
  nickname: string,
): ActionDecision<"subscription.rename"> {
  const { rules } = situation.parts;
  const gate = rules.otherRolesAreRefused(situation);
  if (gate !== undefined) return refused(gate);
  const owned = findSubscription(situation, id);
  if ("refusal" in owned) return refused(owned.refusal);
  const { customer, subscription } = owned.found;
  const refusal = rules.associationBoundsManagement(situation, customer, subscription);
  if (refusal !== undefined) return refused(refusal);
  return accepted({}, happened("subscription-renamed", { subscription: id, nickname }));
}

function manageCustomer(
  situation: Situation,
  id: string,
  phone: string,
): ActionDecision<"customer.change-phone"> {
  const { rules } = situation.parts;
  const gate = rules.otherRolesAreRefused(situation);
  if (gate !== undefined) return refused(gate);
  const customer = findCustomer(situation, id);
  if ("refusal" in customer) return refused(customer.refusal);
  const refusal = rules.associationBoundsManagement(situation, customer.found);
  if (refusal !== undefined) return refused(refusal);
  return accepted({}, happened("phone-changed", { customer: id, phone }));
}

export const delegationDeciders: Pick<Deciders, "subscription.rename" | "customer.change-phone"> = {
  "subscription.rename": (situation, { subscription, nickname }) =>
    manageSubscription(situation, subscription, nickname),
  "customer.change-phone": (situation, { customer, phone }) => manageCustomer(situation, customer, phone),
};
