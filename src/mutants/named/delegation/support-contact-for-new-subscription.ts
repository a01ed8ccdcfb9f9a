import { isOfFirstOrder, siblingsOf } from "../conditions";
import { changingEvents, refusing, thenChanging } from "../effect-mutators";
import { faultsOf } from "../faults-of";
import { withSubscription } from "../state-edits";

export const supportContactForNewSubscription = faultsOf("support-contact-for-new-subscription", {
  "new-subscriptions-take-no-support-contact": {
    story: "A subscription that was just added is refused where a support contact is to be designated.",
    change: refusing(
      "subscription.choose-support-contact",
      "unknown-subscription",
      ({ state }, { subscription }) => {
        const added = state.subscriptions.get(subscription);
        return added !== undefined && !isOfFirstOrder(state, added);
      },
    ),
  },
  "support-for-new-subscriptions-is-lost": {
    story: "Designating a support contact for a subscription that was just added is accepted and forgotten.",
    change: changingEvents("subscription.submit-support-contact", (events, { state }, { subscription }) => {
      const added = state.subscriptions.get(subscription);
      return added !== undefined && isOfFirstOrder(state, added) ? events : [];
    }),
  },
  "adding-a-subscription-clears-support": {
    story: "When a subscription is added, the customer's other ones lose their support contacts.",
    change: thenChanging("subscription-added", (state, { subscription }) =>
      siblingsOf(state, subscription.id).reduce(
        (changed, each) => withSubscription(changed, each, { supportContact: null }),
        state,
      ),
    ),
  },
});
