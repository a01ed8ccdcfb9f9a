import { happened } from "../../../reference/event";
import { alsoHappening, changingEvents, losing, thenChanging } from "../effect-mutators";
import { faultsOf } from "../faults-of";
import { withOrder } from "../state-edits";

export const cancelAbandonsOrder = faultsOf("cancel-abandons-order", {
  "cancel-keeps-the-customer": {
    story: "Cancelling on the review drops the order, but the customer's account has been made already.",
    change: changingEvents("new-customer.cancel", (events, situation) => {
      const submission = situation.parts.deciders["new-customer.submit"](situation, {});
      if (submission.outcome === "rejected") return events;
      const kept = submission.events.filter(({ kind }) => kind === "ids-issued" || kind === "customer-added");
      return [...kept, ...events];
    }),
  },
  "cancel-places-the-order": {
    story: "Cancelling on the review closes the page and the order is placed all the same.",
    change: changingEvents("new-customer.cancel", (events, situation) => {
      const submission = situation.parts.deciders["new-customer.submit"](situation, {});
      if (submission.outcome === "rejected") return events;
      return [...submission.events.filter(({ kind }) => kind !== "order-confirmed"), ...events];
    }),
  },
  "cancel-stays-on-the-review": {
    story: "Cancel is accepted, and the review is still there to be submitted.",
    change: losing("new-customer.cancel", "order-cancelled"),
  },
  "cancel-goes-back-one-page": {
    story: "Cancel leads back to the subscriptions instead of abandoning everything.",
    change: thenChanging("order-cancelled", (state, { owner }, before) => {
      const order = before.orders.get(owner);
      if (order === undefined || order.page === "new-customer") return state;
      const { details, lines, reseller, subscriptionReseller } = order;
      const form = { details, lines, reseller, subscriptionReseller };
      return withOrder(state, owner, { page: "new-subscription", ...form });
    }),
  },
  "cancel-opens-the-form-again": {
    reading: "reading-030",
    story: "After Cancel the form of the abandoned order is open again.",
    change: thenChanging("order-cancelled", (state, { owner }, before) => {
      const order = before.orders.get(owner);
      return order === undefined
        ? state
        : withOrder(state, owner, { page: "new-customer", reseller: order.reseller });
    }),
  },
  "cancel-abandons-the-orders-of-colleagues": {
    reading: "reading-033",
    story: "Cancelling one order abandons those that colleagues have open.",
    change: alsoHappening("new-customer.cancel", ({ company, state }) =>
      [...state.orders.keys()]
        .filter((owner) => state.directory.people.get(owner)?.organisation === company.id)
        .map((owner) => happened("order-cancelled", { owner })),
    ),
  },
});
