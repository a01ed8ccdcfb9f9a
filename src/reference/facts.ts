import { draftFor } from "./draft";
import type { Customer, Subscription } from "./entities";
import { creditedReseller } from "./incentives";
import { newToken } from "./new-id";
import type { Facts, Situation } from "./parts";
import type { State } from "./state";

function isPartner(state: State, provider: string, reseller: string): boolean {
  return state.partners.get(provider)?.includes(reseller) ?? false;
}

/** Follows from the seed alone; nothing keeps it once the confirmation is closed (S191). */
function temporaryPassword(state: State, customer: string): string {
  return `Tmp-${newToken(state.seed, `password/${customer}`, 14)}`;
}

/** @requirement partnership-serves-common-customers */
function serves(situation: Situation, customer: Customer): boolean {
  const { company, state } = situation;
  if (company.id === customer.provider || company.id === customer.reseller) return true;
  return customer.subscriptions.some((id) => {
    const subscription = state.subscriptions.get(id);
    if (subscription === undefined) return false;
    return isInvolved(situation, subscription) || isSeenSupport(situation, subscription);
  });
}

/** @requirement customer-association-grants-administration */
function administers(situation: Situation, customer: Customer): boolean {
  const { company, parts } = situation;
  if (company.id === customer.provider || company.id === customer.reseller) return true;
  return !parts.follows("reading-010") && isAssociatedWithOne(situation, customer);
}

/** @requirement associated-reseller-manages-subscription */
function manages(situation: Situation, customer: Customer, subscription: Subscription): boolean {
  return administers(situation, customer) || isInvolved(situation, subscription);
}

function isInvolved({ company, parts }: Situation, subscription: Subscription): boolean {
  if (subscription.reseller === company.id) return true;
  return !parts.follows("reading-011") && subscription.supportContact === company.id;
}

function sees(situation: Situation, customer: Customer, subscription: Subscription): boolean {
  const { facts: known, follows } = situation.parts;
  if (!follows("reading-041") && isAssociatedWithOne(situation, customer)) return true;
  return known.manages(situation, customer, subscription) || isSeenSupport(situation, subscription);
}

function isSeenSupport({ company, parts }: Situation, subscription: Subscription): boolean {
  return !parts.follows("reading-032") && subscription.supportContact === company.id;
}

function isAssociatedWithOne({ company, state }: Situation, customer: Customer): boolean {
  return customer.subscriptions.some((id) => state.subscriptions.get(id)?.reseller === company.id);
}

function isAzureCustomer(state: State, customer: Customer): boolean {
  return customer.subscriptions.some((id) => {
    const offer = state.subscriptions.get(id)?.offer;
    return offer !== undefined && state.directory.offers.get(offer)?.azure === true;
  });
}

/** The facts that the reference derives from its state. */
export const facts: Facts = {
  isPartner,
  draftFor,
  temporaryPassword,
  serves,
  administers,
  manages,
  sees,
  isAzureCustomer,
  creditedReseller,
};
