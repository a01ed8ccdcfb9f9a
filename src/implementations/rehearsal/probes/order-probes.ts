import { agent, atDetails, atLines, lines, type Probes, sold } from "../probe";
import { detailsOf } from "../tour";

/** The readings about drafts, wizards and orders. */
export const orderProbes: Probes = {
  "reading-004": {
    ask: (tour) => {
      atDetails(tour);
      return tour.isRefused(agent, "order.start", { reseller: "fabrikam" });
    },
    followed: "accepted",
    left: "not-at-this-step",
  },
  "reading-005": {
    ask: (tour) => {
      atLines(tour);
      return [
        tour.isRefused(agent, "partnership.done", {}),
        tour.isRefused(agent, "order.give-details", detailsOf("Tailspin")),
        tour.isRefused(agent, "order.submit", {}),
      ];
    },
    followed: ["not-at-this-step", "not-at-this-step", "not-at-this-step"],
    left: ["accepted", "accepted", "not-at-this-step"],
  },
  "reading-006": {
    ask: (tour) => {
      atLines(tour);
      return [
        tour.isRefused(agent, "order.choose-subscriptions", { lines: [{ offer: "intune", licences: 0 }] }),
        tour.isRefused(agent, "order.choose-subscriptions", { lines: [{ offer: "intune", licences: 1 }] }),
      ];
    },
    followed: ["licences-out-of-range", "licences-out-of-range"],
    left: ["licences-out-of-range", "accepted"],
  },
  "reading-015": {
    ask: (tour) => {
      atLines(tour);
      tour.does(agent, "order.choose-subscriptions", { lines });
      const { customer } = tour.does(agent, "order.submit", {});
      const colleague = tour.sees("northwind-sales-agent", "credentials", { customer }) !== null;
      return [colleague, tour.sees("wingtip-sales-agent", "credentials", { customer })];
    },
    followed: [false, null],
    left: [true, null],
  },
  "reading-018": {
    ask: (tour) => {
      atLines(tour);
      tour.does(agent, "order.choose-subscriptions", { lines });
      tour.does(agent, "order.submit", {});
      const before = tour.sees(agent, "customers", {}).length;
      tour.does(agent, "order.done", {});
      return [before, tour.sees(agent, "customers", {}).length];
    },
    followed: [1, 1],
    left: [0, 1],
  },
  "reading-019": {
    ask: (tour) => {
      atDetails(tour);
      return tour.isRefused(agent, "order.give-details", { ...detailsOf("Contoso"), company: "" });
    },
    followed: "details-incomplete",
    left: "accepted",
  },
  "reading-020": {
    ask: (tour) => {
      atLines(tour);
      return tour.isRefused(agent, "order.choose-subscriptions", { lines: [] });
    },
    followed: "nothing-selected",
    left: "accepted",
  },
  "reading-024": {
    ask: (tour) => {
      const { customer } = sold(tour);
      tour.does(agent, "add-subscription.start", { customer });
      tour.does(agent, "add-subscription.choose-subscriptions", { lines });
      tour.does(agent, "add-subscription.choose-subscriptions", { lines });
      return tour.sees(agent, "add-subscription", {}).lines.length;
    },
    followed: 1,
    left: 2,
  },
  "reading-025": {
    ask: (tour) => {
      tour.becomePartners("northwind", "fabrikam");
      const order = { who: agent, accountReseller: "fabrikam", lines: [...lines, ...lines] };
      return tour.addCustomer(order).subscriptions.length;
    },
    followed: 2,
    left: 1,
  },
  "reading-030": {
    ask: (tour) => {
      atLines(tour);
      tour.does(agent, "order.choose-subscriptions", { lines });
      tour.does(agent, "order.cancel", {});
      return tour.sees(agent, "order", {});
    },
    followed: { page: "none", reseller: null, details: null, lines: [] },
    left: { page: "new-customer", reseller: "fabrikam", details: null, lines: [] },
  },
  "reading-031": {
    ask: (tour) => {
      const { subscription } = sold(tour);
      tour.does(agent, "subscription.buy-licences", { subscription, additional: 1 });
      tour.does(agent, "subscription.upgrade", { subscription, offer: "office-premium" });
      return tour.sees(agent, "orders", {}).length;
    },
    followed: 1,
    left: 3,
  },
};
