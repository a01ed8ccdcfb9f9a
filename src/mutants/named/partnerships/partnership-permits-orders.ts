import { customersOf } from "../conditions";
import { changingObservation, losing, refusing } from "../effect-mutators";
import { faultsOf } from "../faults-of";

export const partnershipPermitsOrders = faultsOf("partnership-permits-orders", {
  "orders-for-partners-are-refused-in-the-end": {
    story: "Every page of the order is filled in, and then submitting it is refused.",
    change: refusing("new-customer.submit", "no-partnership"),
  },
  "existing-customers-get-no-orders": {
    story: "Orders are taken with a new customer and refused for one that exists already.",
    change: refusing("add-subscription.submit", "no-partnership"),
  },
  "third-customers-order-is-refused": {
    story: "A provider with two customers cannot submit a third one's order.",
    change: refusing(
      "new-customer.submit",
      "no-partnership",
      ({ company, state }) => customersOf(state, company.id).length >= 2,
    ),
  },
  "later-orders-are-not-recorded": {
    story: "Subscriptions are added to an existing customer, and no order is on record for them.",
    change: losing("add-subscription.submit", "order-placed"),
  },
  "orders-show-the-latest-only": {
    story: "The list of orders holds the latest one; those before it are gone.",
    change: changingObservation("orders", (orders) => orders.slice(-1)),
  },
});
