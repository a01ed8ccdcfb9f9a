import { happened } from "../../reference/event";
import { breaking } from "../breaking";
import { withSubscription } from "../changing-state";
import { alsoHappening, changingData, thenChanging } from "../happening";
import { refusing } from "../replacing";

export const actionsAreIndependent = breaking("actions-are-independent", {
  "support-contact-becomes-the-reseller-too": {
    story: "Designating a support contact makes that reseller the subscription's reseller as well.",
    change: alsoHappening("subscription.set-support-contact", ({ state }, { reseller, subscription }) => {
      const mpnId = state.directory.resellers.get(reseller)?.locationMpnId ?? "";
      return [happened("reseller-associated", { subscription, reseller, mpnId })];
    }),
  },
  "association-brings-support-along": {
    story: "Entering an MPN ID makes that reseller the support contact as well.",
    change: alsoHappening("subscription.set-reseller", ({ state }, { mpnId, subscription }) => {
      const reseller = state.directory.resellersByMpnId.get(mpnId);
      const contact = { subscription, reseller: reseller?.id ?? "" };
      return reseller === undefined ? [] : [happened("support-contact-designated", contact)];
    }),
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
      "subscription.set-support-contact",
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
});
