import { agent, linkOf, type ReadingChecks, sold } from "./reading-check";

/** The readings about who may act and who becomes a partner, and what companies see. */
export const partnershipChecks: ReadingChecks = {
  "reading-001": {
    ask: (driver) => driver.isRefused("northwind-no-role", "partnership.request", {}),
    followed: "role-not-permitted",
    left: "accepted",
  },
  "reading-002": {
    ask: (driver) => driver.isRefused("fabrikam-sales-agent", "partnership.accept", { link: linkOf(driver) }),
    followed: "role-not-permitted",
    left: "accepted",
  },
  "reading-003": {
    ask: (driver) => {
      driver.becomePartners("northwind", "fabrikam");
      return driver.isRefused("fabrikam-global-admin", "partnership.accept", { link: linkOf(driver) });
    },
    followed: "accepted",
    left: "not-at-this-step",
  },
  "reading-013": {
    ask: (driver) => driver.mayNotSee("wingtip-sales-agent", "customer", { customer: sold(driver).customer }),
    followed: "unknown-customer",
    left: "not-associated",
  },
  "reading-016": {
    ask: (driver) => [
      driver.isRefused("fabrikam-global-admin", "partnership.accept", { link: "none" }),
      driver.sees(agent, "indirect-resellers", {}).length,
    ],
    followed: ["unknown-link", 0],
    left: ["accepted", 0],
  },
  "reading-017": {
    ask: (driver) => [
      driver.isRefused("proseware-global-admin", "partnership.accept", { link: linkOf(driver) }),
      driver.isRefused(agent, "order.start", { reseller: "proseware" }),
    ],
    followed: ["not-enrolled", "no-partnership"],
    left: ["accepted", "not-enrolled"],
  },
  "reading-027": {
    ask: (driver) => {
      driver.becomePartners("northwind", "fabrikam");
      return driver.sees(agent, "reseller-choices", {}).length;
    },
    followed: 1,
    left: 5,
  },
  "reading-032": {
    ask: (driver) => {
      const { customer, subscription } = sold(driver);
      driver.does(agent, "subscription.set-support-contact", { subscription, reseller: "adatum" });
      const adatum = "adatum-sales-agent";
      return [
        driver.sees(adatum, "customers", {}).length,
        driver.isRefused(adatum, "subscription.manage", { subscription, nickname: "" }),
        driver.mayNotSee(adatum, "subscriptions", { customer }),
      ];
    },
    followed: [0, "unknown-subscription", "unknown-customer"],
    left: [1, "not-associated", "observed"],
  },
  "reading-033": {
    ask: (driver) => {
      driver.does(agent, "partnership.request", {});
      return [
        driver.sees("northwind-sales-agent", "partnership-request", {}) !== null,
        driver.sees("wingtip-sales-agent", "partnership-request", {}) !== null,
      ];
    },
    followed: [false, false],
    left: [true, false],
  },
};
