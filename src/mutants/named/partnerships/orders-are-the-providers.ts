import { observed } from "../../../reference/decision";
import { asking } from "../conditions";
import { faultsOf } from "../faults-of";
import { replacingObserver, skippingRule } from "../part-mutators";

export const ordersAreTheProviders = faultsOf("orders-are-the-providers", {
  "orders-are-listed-for-the-reseller-too": {
    story: "The account's reseller finds the provider's orders among its own.",
    change: replacingObserver("orders", (original) => (situation, args) => {
      const { company, state } = situation;
      if (company.kind !== "reseller") return original(situation, args);
      const served = state.placed.filter(
        ({ customer }) => state.customers.get(customer)?.reseller === company.id,
      );
      return observed(served.map(({ id, customer, lines }) => ({ order: id, customer, lines: [...lines] })));
    }),
  },
  "orders-leave-the-provider-with-the-reseller": {
    story:
      "Once a reseller is associated with one of its subscriptions, an order is no longer the provider's.",
    change: replacingObserver("orders", (original) => (situation, args) => {
      const observation = original(situation, args);
      if (observation.outcome === "rejected") return observation;
      const { subscriptions } = situation.state;
      const gone = new Set(
        [...subscriptions.values()].flatMap((each) => (each.reseller === null ? [] : each.customer)),
      );
      return observed(observation.value.filter(({ customer }) => customer === null || !gone.has(customer)));
    }),
  },
  "resellers-buy-licences": {
    reading: "reading-021",
    story: "A reseller that serves the customer buys licences in the provider's stead.",
    change: skippingRule("resellersPlaceNoOrders", asking("subscription.buy-licences")),
  },
  "resellers-upgrade-subscriptions": {
    reading: "reading-021",
    story: "A reseller that serves the customer upgrades a subscription in the provider's stead.",
    change: skippingRule("resellersPlaceNoOrders", asking("subscription.upgrade")),
  },
  "resellers-add-subscriptions": {
    reading: "reading-021",
    story: "A reseller adds subscriptions to its customers, and the order that results is its own.",
    change: skippingRule(
      "resellersPlaceNoOrders",
      asking("add-subscription.start", "add-subscription.choose-subscriptions", "add-subscription.submit"),
    ),
  },
});
