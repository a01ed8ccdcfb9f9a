import { changingData, changingObservation, losing, thenChanging } from "../effect-mutators";
import { faultsOf } from "../faults-of";
import { withCustomer } from "../state-edits";

export const newSubscriptionsAreListed = faultsOf("new-subscriptions-are-listed", {
  "added-subscriptions-are-not-listed": {
    story: "The order is placed, and the customer's list of subscriptions stays as it was.",
    change: losing("add-subscription.submit", "subscription-added"),
  },
  "newest-subscription-is-not-listed": {
    story: "The list of subscriptions always lacks the newest one.",
    change: changingObservation("subscriptions", (rows) => rows.slice(0, -1)),
  },
  "added-subscription-replaces-the-former-ones": {
    story: "The customer's list holds what was added last, and what it had before is gone.",
    change: thenChanging("subscription-added", (state, { subscription }) =>
      withCustomer(state, subscription.customer, { subscriptions: [subscription.id] }),
    ),
  },
  "added-subscriptions-are-listed-at-the-newest-customer": {
    story: "An added subscription is listed at the newest customer, whichever it was added to.",
    change: changingData("subscription-added", ({ subscription }, state) => ({
      subscription: {
        ...subscription,
        customer: [...state.customers.keys()].at(-1) ?? subscription.customer,
      },
    })),
  },
  "third-subscription-is-not-listed": {
    story: "The list of subscriptions ends after two rows.",
    change: changingObservation("subscriptions", (rows) => rows.slice(0, 2)),
  },
});
