import { oldestBeside, siblingsOf } from "../conditions";
import { changingData, changingEvents, changingObservation, thenChanging } from "../effect-mutators";
import { faultsOf } from "../faults-of";
import { skippingRule } from "../part-mutators";
import { refusedButExecuted } from "../report-as-refused";
import { withSubscription } from "../state-edits";

export const supportContactPerSubscription = faultsOf("support-contact-per-subscription", {
  "support-contact-is-set-on-all-subscriptions": {
    story: "Designating a support contact for one subscription designates it for all of the customer's.",
    change: thenChanging("support-contact-designated", (state, { reseller, subscription }) =>
      siblingsOf(state, subscription).reduce(
        (changed, each) => withSubscription(changed, each, { supportContact: reseller }),
        state,
      ),
    ),
  },
  "support-contact-is-set-on-the-oldest-subscription": {
    story: "Whichever subscription is chosen, the customer's oldest one gets the support contact.",
    change: changingData("support-contact-designated", (data, state) => ({
      ...data,
      subscription: oldestBeside(state, data.subscription),
    })),
  },
  "designating-one-clears-the-others": {
    story:
      "A customer has one support contact at a time: designating it for one subscription takes it from the others.",
    change: thenChanging("support-contact-designated", (state, { subscription }) =>
      siblingsOf(state, subscription)
        .filter((each) => each !== subscription)
        .reduce((changed, each) => withSubscription(changed, each, { supportContact: null }), state),
    ),
  },
  "first-support-contact-stays": {
    reading: "reading-022",
    story: "Designating another support contact is accepted, and the first one stays.",
    change: changingEvents("subscription.submit-support-contact", (events, { state }, { subscription }) =>
      state.subscriptions.get(subscription)?.supportContact === null ? events : [],
    ),
  },
  "support-list-is-empty": {
    story: "The list from which the support contact is selected holds nobody.",
    change: changingObservation("support-contact-choices", () => []),
  },
  "support-list-ends-after-the-first": {
    story: "The list from which the support contact is selected holds the first partner only.",
    change: changingObservation("support-contact-choices", (choices) => choices.slice(0, 1)),
  },
  "selection-takes-effect-at-once": {
    story: "Selecting a support contact changes the subscription, before anything is submitted.",
    change: thenChanging("support-contact-chosen", (state, { reseller, subscription }) =>
      withSubscription(state, subscription, { supportContact: reseller }),
    ),
  },
  "new-subscriptions-inherit-support": {
    story: "A subscription that is added takes over the support contact of the customer's oldest one.",
    change: changingData("subscription-added", ({ subscription }, state) => {
      const [oldest = ""] = state.customers.get(subscription.customer)?.subscriptions ?? [];
      const supportContact = state.subscriptions.get(oldest)?.supportContact ?? null;
      return { subscription: { ...subscription, supportContact } };
    }),
  },
  "stranger-is-refused-and-designated": {
    story: "Selecting a reseller without a partnership shows an error, and it is selected all the same.",
    change: refusedButExecuted(
      "subscription.choose-support-contact",
      skippingRule("partnershipPrecedesWork"),
    ),
  },
});
