import { changingData, refusing, thenChanging } from "../effect-mutators";
import { faultsOf } from "../faults-of";
import { replacingFact, together } from "../part-mutators";
import { withSubscription } from "../state-edits";
import { supports } from "../supports";

export const involvementIsChosenFreely = faultsOf("involvement-is-chosen-freely", {
  "support-contact-becomes-the-reseller-too": {
    story: "Designating a support contact makes that reseller the subscription's reseller as well.",
    change: thenChanging("support-contact-designated", (state, { reseller, subscription }) => {
      const mpnId = state.directory.resellers.get(reseller)?.locationMpnId ?? "";
      return withSubscription(state, subscription, { reseller, mpnId });
    }),
  },
  "association-brings-support-along": {
    story: "Entering an MPN ID makes that reseller the support contact as well.",
    change: thenChanging("reseller-associated", (state, { reseller, subscription }) =>
      withSubscription(state, subscription, { supportContact: reseller }),
    ),
  },
  "reseller-of-the-account-gets-its-subscriptions": {
    story: "The reseller of a new account is put on each of its subscriptions without being asked for.",
    change: changingData("subscription-added", ({ subscription }, state) => {
      const reseller = subscription.reseller ?? state.customers.get(subscription.customer)?.reseller ?? null;
      const mpnId = state.directory.resellers.get(reseller ?? "")?.locationMpnId ?? null;
      return { subscription: { ...subscription, reseller, mpnId } };
    }),
  },
  "support-needs-association-first": {
    story:
      "A reseller is designated as support contact only where it is the subscription's reseller already.",
    change: refusing(
      "subscription.choose-support-contact",
      "not-associated",
      ({ state }, { reseller, subscription }) => state.subscriptions.get(subscription)?.reseller !== reseller,
    ),
  },
  "association-ends-support": {
    story: "Entering an MPN ID clears the support contact of the subscription.",
    change: thenChanging("reseller-associated", (state, { subscription }) =>
      withSubscription(state, subscription, { supportContact: null }),
    ),
  },
  "support-contact-manages": {
    reading: "reading-011",
    story:
      "Whoever supports a subscription sees its customer and manages it like the subscription's reseller.",
    change: together(
      replacingFact("serves", (original) => (situation, customer) => {
        return original(situation, customer) || supports(situation, customer);
      }),
      replacingFact("manages", (original) => (situation, customer, subscription) => {
        const isContact = subscription.supportContact === situation.company.id;
        return original(situation, customer, subscription) || isContact;
      }),
    ),
  },
  "support-contact-administers-the-account": {
    reading: "reading-011",
    story: "Whoever supports one subscription administers the whole account.",
    change: together(
      replacingFact("serves", (original) => (situation, customer) => {
        return original(situation, customer) || supports(situation, customer);
      }),
      replacingFact("administers", (original) => (situation, customer) => {
        return original(situation, customer) || supports(situation, customer);
      }),
    ),
  },
  "support-contact-earns": {
    reading: "reading-011",
    story: "The support contact is credited where the subscription has no reseller.",
    change: replacingFact("creditedReseller", (original) => (situation, subscription) => {
      return original(situation, subscription) ?? subscription.supportContact ?? undefined;
    }),
  },
});
