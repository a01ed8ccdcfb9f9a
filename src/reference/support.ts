import { type ActionDecision, accepted, type ObservationResult, observed, refused } from "./decision";
import { withEntry, withoutEntry } from "./entries";
import { happened } from "./event";
import { partnersOf } from "./partnerships";
import type { Deciders, Evolvers, Observers, Situation } from "./parts";
import { findSubscription, refuseProviderWork, refuseReseller } from "./preconditions";
import { changeSubscription } from "./subscriptions";

/** The Designated support contact of a subscription: selected from a list, then submitted (S172, S205, S206). */

/**
 * @requirement support-contact-per-subscription
 * @requirement support-contact-for-new-subscription
 * @requirement partnership-permits-support-role
 */
function choose(
  situation: Situation,
  subscription: string,
  reseller: string,
): ActionDecision<"subscription.choose-support-contact"> {
  const gate = refuseProviderWork(situation);
  if (gate !== undefined) return refused(gate);
  const owned = findSubscription(situation, subscription);
  if ("refusal" in owned) return refused(owned.refusal);
  const refusal = refuseReseller(situation, reseller);
  if (refusal !== undefined) return refused(refusal);
  const { owner } = situation;
  return accepted({}, happened("support-contact-chosen", { owner, subscription, reseller }));
}

/** @requirement involvement-is-chosen-freely */
function submit(
  situation: Situation,
  subscription: string,
): ActionDecision<"subscription.submit-support-contact"> {
  const gate = refuseProviderWork(situation);
  if (gate !== undefined) return refused(gate);
  const owned = findSubscription(situation, subscription);
  if ("refusal" in owned) return refused(owned.refusal);
  const { owner, state } = situation;
  const chosen = state.contactSelections.get(owner);
  if (chosen?.subscription !== subscription) return refused("nothing-selected");
  const { reseller } = chosen;
  return accepted({}, happened("support-contact-designated", { owner, subscription, reseller }));
}

export const supportDeciders: Pick<
  Deciders,
  "subscription.choose-support-contact" | "subscription.submit-support-contact"
> = {
  "subscription.choose-support-contact": (situation, { subscription, reseller }) =>
    choose(situation, subscription, reseller),
  "subscription.submit-support-contact": (situation, { subscription }) => submit(situation, subscription),
};

export const supportEvolvers: Pick<Evolvers, "support-contact-chosen" | "support-contact-designated"> = {
  "support-contact-chosen": (state, { owner, subscription, reseller }) => ({
    ...state,
    contactSelections: withEntry(state.contactSelections, owner, { subscription, reseller }),
  }),
  "support-contact-designated": (state, { owner, subscription, reseller }) => ({
    ...changeSubscription(state, subscription, () => ({ supportContact: reseller })),
    contactSelections: withoutEntry(state.contactSelections, owner),
  }),
};

/** The resellers on a list of names: the partners, or all of them (reading-027). */
function listed(situation: Situation): ObservationResult<"support-contact-choices"> {
  const refusal = refuseProviderWork(situation);
  if (refusal !== undefined) return refused(refusal);
  const { parts, state } = situation;
  const everyReseller = state.directory.resellers.keys();
  return observed([...(parts.follows("reading-027") ? partnersOf(situation) : everyReseller)]);
}

export const choiceObservers: Pick<
  Observers,
  "new-subscription-reseller-choices" | "support-contact-choices"
> = {
  "new-subscription-reseller-choices": listed,
  "support-contact-choices": listed,
};
