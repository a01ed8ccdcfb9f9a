import { agent, lines, type ReadingChecks, sold } from "./reading-check";

/** The readings about associating resellers and what that brings. */
export const associationChecks: ReadingChecks = {
  "reading-007": {
    ask: (driver) => {
      const { subscription } = sold(driver);
      const answer = driver.isRefused(agent, "subscription.set-reseller", { subscription, mpnId: "3456789" });
      return [answer, driver.sees("adatum-sales-agent", "incentives", {}).length];
    },
    followed: ["agreement-not-active", 0],
    left: ["accepted", 0],
  },
  "reading-008": {
    ask: (driver) => {
      const { subscription } = sold(driver);
      return driver.isRefused(agent, "subscription.set-reseller", { subscription, mpnId: "9999999" });
    },
    followed: "unknown-mpn-id",
    left: "accepted",
  },
  "reading-009": {
    ask: (driver) => {
      const { subscription } = sold(driver);
      return driver.isRefused(agent, "subscription.set-reseller", { subscription, mpnId: "7654321" });
    },
    followed: "accepted",
    left: "unknown-mpn-id",
  },
  "reading-010": {
    ask: (driver) => {
      const { customer } = sold(driver);
      return driver.isRefused("litware-sales-agent", "customer.manage", { customer, phone: "1" });
    },
    followed: "not-associated",
    left: "accepted",
  },
  "reading-011": {
    ask: (driver) => {
      const { subscription } = sold(driver);
      return driver.isRefused("litware-sales-agent", "subscription.manage", { subscription, nickname: "" });
    },
    followed: "not-associated",
    left: "accepted",
  },
  "reading-012": {
    ask: (driver) => {
      const { azure } = sold(driver);
      return driver.isRefused(agent, "subscription.upgrade", { subscription: azure, offer: "office" });
    },
    followed: "not-an-upgrade",
    left: "accepted",
  },
  "reading-014": {
    ask: (driver) => {
      const { customer } = sold(driver);
      return [
        driver.isRefused("fabrikam-sales-agent", "azure-account.manage", { customer, note: "" }),
        driver.isRefused(agent, "tenant-owner.grant", { customer, reseller: "litware" }),
      ];
    },
    followed: ["not-tenant-owner", "not-associated"],
    left: ["accepted", "accepted"],
  },
  "reading-023": {
    ask: (driver) => {
      sold(driver);
      return driver.sees("fabrikam-sales-agent", "incentives", {}).length;
    },
    followed: 0,
    left: 1,
  },
  "reading-026": {
    ask: (driver) => {
      const { subscription } = sold(driver);
      return [
        driver.isRefused(agent, "subscription.set-reseller", { subscription, mpnId: "4567890" }),
        driver.isRefused(agent, "subscription.set-support-contact", { subscription, reseller: "proseware" }),
      ];
    },
    followed: ["no-partnership", "no-partnership"],
    left: ["accepted", "no-partnership"],
  },
  "reading-028": {
    ask: (driver) => {
      driver.becomePartners("northwind", "fabrikam");
      const order = { who: agent, accountReseller: "fabrikam", lines, reseller: "fabrikam" };
      const { customer } = driver.addCustomer(order);
      const mpnIds = driver.sees(agent, "subscriptions", { customer }).map(({ mpnId }) => mpnId);
      return [...mpnIds, driver.sees(agent, "incentives", {}).length];
    },
    followed: ["1234567", 1],
    left: [null, 1],
  },
  "reading-029": {
    ask: (driver) => {
      sold(driver);
      return driver.sees(agent, "customers", { reseller: "litware" }).length;
    },
    followed: 0,
    left: 1,
  },
};
