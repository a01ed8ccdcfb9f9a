import { agent, lines, type Probes, sold } from "../probe";

/** The readings about associating resellers and what that brings. */
export const associationProbes: Probes = {
  "reading-007": {
    ask: (tour) => {
      const { subscription } = sold(tour);
      const answer = tour.isRefused(agent, "subscription.set-reseller", { subscription, mpnId: "3456789" });
      return [answer, tour.sees("adatum-sales-agent", "incentives", {}).length];
    },
    followed: ["agreement-not-active", 0],
    left: ["accepted", 0],
  },
  "reading-008": {
    ask: (tour) => {
      const { subscription } = sold(tour);
      return tour.isRefused(agent, "subscription.set-reseller", { subscription, mpnId: "9999999" });
    },
    followed: "unknown-mpn-id",
    left: "accepted",
  },
  "reading-009": {
    ask: (tour) => {
      const { subscription } = sold(tour);
      return tour.isRefused(agent, "subscription.set-reseller", { subscription, mpnId: "7654321" });
    },
    followed: "accepted",
    left: "unknown-mpn-id",
  },
  "reading-010": {
    ask: (tour) => {
      const { customer } = sold(tour);
      return tour.isRefused("litware-sales-agent", "customer.manage", { customer, phone: "1" });
    },
    followed: "not-associated",
    left: "accepted",
  },
  "reading-011": {
    ask: (tour) => {
      const { subscription } = sold(tour);
      return tour.isRefused("litware-sales-agent", "subscription.manage", { subscription, nickname: "" });
    },
    followed: "not-associated",
    left: "accepted",
  },
  "reading-012": {
    ask: (tour) => {
      const { azure } = sold(tour);
      return tour.isRefused(agent, "subscription.upgrade", { subscription: azure, offer: "office" });
    },
    followed: "not-an-upgrade",
    left: "accepted",
  },
  "reading-014": {
    ask: (tour) => {
      const { customer } = sold(tour);
      return [
        tour.isRefused("fabrikam-sales-agent", "azure-account.manage", { customer, note: "" }),
        tour.isRefused(agent, "tenant-owner.grant", { customer, reseller: "litware" }),
      ];
    },
    followed: ["not-tenant-owner", "not-associated"],
    left: ["accepted", "accepted"],
  },
  "reading-023": {
    ask: (tour) => {
      sold(tour);
      return tour.sees("fabrikam-sales-agent", "incentives", {}).length;
    },
    followed: 0,
    left: 1,
  },
  "reading-026": {
    ask: (tour) => {
      const { subscription } = sold(tour);
      return [
        tour.isRefused(agent, "subscription.set-reseller", { subscription, mpnId: "4567890" }),
        tour.isRefused(agent, "subscription.set-support-contact", { subscription, reseller: "proseware" }),
      ];
    },
    followed: ["no-partnership", "no-partnership"],
    left: ["accepted", "no-partnership"],
  },
  "reading-028": {
    ask: (tour) => {
      tour.becomePartners("northwind", "fabrikam");
      const order = { who: agent, accountReseller: "fabrikam", lines, reseller: "fabrikam" };
      const { customer } = tour.addCustomer(order);
      const mpnIds = tour.sees(agent, "subscriptions", { customer }).map(({ mpnId }) => mpnId);
      return [...mpnIds, tour.sees(agent, "incentives", {}).length];
    },
    followed: ["1234567", 1],
    left: [null, 1],
  },
  "reading-029": {
    ask: (tour) => {
      sold(tour);
      return tour.sees(agent, "customers", { reseller: "litware" }).length;
    },
    followed: 0,
    left: 1,
  },
};
