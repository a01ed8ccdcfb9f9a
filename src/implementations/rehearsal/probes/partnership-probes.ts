import { agent, linkOf, type Probes, sold } from "../probe";

/** The readings about who may act and who becomes a partner, and what companies see. */
export const partnershipProbes: Probes = {
  "reading-001": {
    ask: (tour) => tour.isRefused("northwind-no-role", "partnership.request", {}),
    followed: "role-not-permitted",
    left: "accepted",
  },
  "reading-002": {
    ask: (tour) => tour.isRefused("fabrikam-sales-agent", "partnership.accept", { link: linkOf(tour) }),
    followed: "role-not-permitted",
    left: "accepted",
  },
  "reading-003": {
    ask: (tour) => {
      tour.becomePartners("northwind", "fabrikam");
      return tour.isRefused("fabrikam-global-admin", "partnership.accept", { link: linkOf(tour) });
    },
    followed: "accepted",
    left: "not-at-this-step",
  },
  "reading-013": {
    ask: (tour) => tour.mayNotSee("wingtip-sales-agent", "customer", { customer: sold(tour).customer }),
    followed: "unknown-customer",
    left: "not-associated",
  },
  "reading-016": {
    ask: (tour) => [
      tour.isRefused("fabrikam-global-admin", "partnership.accept", { link: "none" }),
      tour.sees(agent, "indirect-resellers", {}).length,
    ],
    followed: ["unknown-link", 0],
    left: ["accepted", 0],
  },
  "reading-017": {
    ask: (tour) => [
      tour.isRefused("proseware-global-admin", "partnership.accept", { link: linkOf(tour) }),
      tour.isRefused(agent, "order.start", { reseller: "proseware" }),
    ],
    followed: ["not-enrolled", "no-partnership"],
    left: ["accepted", "not-enrolled"],
  },
  "reading-027": {
    ask: (tour) => {
      tour.becomePartners("northwind", "fabrikam");
      return tour.sees(agent, "reseller-choices", {}).length;
    },
    followed: 1,
    left: 5,
  },
  "reading-032": {
    ask: (tour) => {
      const { customer, subscription } = sold(tour);
      tour.does(agent, "subscription.set-support-contact", { subscription, reseller: "adatum" });
      const adatum = "adatum-sales-agent";
      return [
        tour.sees(adatum, "customers", {}).length,
        tour.isRefused(adatum, "subscription.manage", { subscription, nickname: "" }),
        tour.mayNotSee(adatum, "subscriptions", { customer }),
      ];
    },
    followed: [0, "unknown-subscription", "unknown-customer"],
    left: [1, "not-associated", "observed"],
  },
  "reading-033": {
    ask: (tour) => {
      tour.does(agent, "partnership.request", {});
      return [
        tour.sees("northwind-sales-agent", "partnership-request", {}) !== null,
        tour.sees("wingtip-sales-agent", "partnership-request", {}) !== null,
      ];
    },
    followed: [false, false],
    left: [true, false],
  },
};
