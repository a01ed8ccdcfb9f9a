import {
  type ActionDecision,
  accepted,
  type ObservationResult,
  observed,
  type Refusal,
  refused,
} from "./decision";
import type { Subscription } from "./entities";
import { happened } from "./event";
import type { Deciders, Observers, Situation } from "./parts";
import { findSubscription, refuseAssociation, refuseProviderWork } from "./preconditions";

/** Credit for a subscription goes to the reseller that its MPN ID names (S141-S143, S168, S203). */

/**
 * Returns the reseller that earns for a subscription; `undefined` if none does: no reseller, the MPN ID of another account, a
 * missing agreement, an offer without incentives. A choice by name counts as the MPN ID of the location account.
 *
 * @requirement subscription-association-earns-credit
 * @requirement location-account-mpn-id-earns-incentives
 */
export function creditedReseller(situation: Situation, subscription: Subscription): string | undefined {
  const { directory } = situation.state;
  const earns = directory.offers.get(subscription.offer)?.earnsIncentives === true;
  if (!earns && situation.parts.follows("reading-050")) return undefined;
  const id = subscription.reseller ?? accountReseller(situation, subscription);
  const reseller = id === null ? undefined : directory.resellers.get(id);
  const usesLocation = [reseller?.locationMpnId, null].includes(subscription.mpnId);
  return reseller?.agreement === "signed" && usesLocation ? reseller.id : undefined;
}

function accountReseller({ parts, state }: Situation, subscription: Subscription): string | null {
  if (parts.follows("reading-023")) return null;
  return state.customers.get(subscription.customer)?.reseller ?? null;
}

function refuseMpnId(situation: Situation, mpnId: string): Refusal {
  const { follows, rules } = situation.parts;
  if (mpnId === "") return follows("reading-042") ? "unknown-mpn-id" : undefined;
  const refusal =
    rules.unknownMpnIdIsRefused(situation, mpnId) ?? rules.otherAccountsEarnNothing(situation, mpnId);
  if (refusal !== undefined) return refusal;
  const reseller = situation.state.directory.resellersByMpnId.get(mpnId);
  if (reseller === undefined) return undefined;
  return situation.parts.follows("reading-026")
    ? refuseAssociation(situation, reseller.id)
    : rules.transactingResellerHasActiveAgreement(situation, reseller.id);
}

/** S141: the subscription has one field for it; reading-022: the newer reseller replaces the older one. */
function refuseReplacement({ parts, state }: Situation, id: string, reseller: string | null): Refusal {
  if (parts.follows("reading-022")) return undefined;
  const before = state.subscriptions.get(id)?.reseller ?? null;
  return before !== null && before !== reseller ? "not-at-this-step" : undefined;
}

/**
 * @requirement existing-subscription-takes-reseller
 * @requirement partnership-permits-association
 */
function setReseller(
  situation: Situation,
  args: { readonly subscription: string; readonly mpnId: string },
): ActionDecision<"subscription.set-reseller"> {
  const { subscription, mpnId } = args;
  const gate = refuseProviderWork(situation);
  if (gate !== undefined) return refused(gate);
  const owned = findSubscription(situation, subscription);
  if ("refusal" in owned) return refused(owned.refusal);
  const reseller = situation.state.directory.resellersByMpnId.get(mpnId)?.id ?? null;
  const refusal = refuseMpnId(situation, mpnId) ?? refuseReplacement(situation, subscription, reseller);
  if (refusal !== undefined) return refused(refusal);
  const entered = mpnId === "" ? null : mpnId;
  return accepted({}, happened("reseller-associated", { subscription, reseller, mpnId: entered }));
}

export const incentiveDeciders: Pick<Deciders, "subscription.set-reseller"> = {
  "subscription.set-reseller": setReseller,
};

function incentives(situation: Situation): ObservationResult<"incentives"> {
  const { company, parts, state } = situation;
  const refusal = parts.rules.otherRolesAreRefused(situation);
  if (refusal !== undefined) return refused(refusal);
  const credits: { subscription: string; reseller: string }[] = [];
  for (const subscription of state.subscriptions.values()) {
    const reseller = parts.facts.creditedReseller(situation, subscription);
    const customer = state.customers.get(subscription.customer);
    const isSeen =
      reseller === company.id || (!parts.follows("reading-037") && customer?.reseller === company.id);
    const isOurs = company.kind === "provider" ? customer?.provider === company.id : isSeen;
    if (reseller !== undefined && isOurs) credits.push({ subscription: subscription.id, reseller });
  }
  return observed(credits);
}

export const incentiveObservers: Pick<Observers, "incentives"> = { incentives };
