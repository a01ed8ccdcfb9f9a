import { detailsOf } from "../walkthroughs/test-driver";
import { agent, atDetails, atLines, lines, type ReadingChecks, sold } from "./reading-check";

/** The readings about drafts, wizards and orders. */
export const orderChecks: ReadingChecks = {
  "reading-004": {
    ask: (driver) => {
      atDetails(driver);
      return driver.isRefused(agent, "order.start", { reseller: "fabrikam" });
    },
    followed: "accepted",
    left: "not-at-this-step",
  },
  "reading-005": {
    ask: (driver) => {
      atLines(driver);
      return [
        driver.isRefused(agent, "partnership.done", {}),
        driver.isRefused(agent, "order.give-details", detailsOf("Tailspin")),
        driver.isRefused(agent, "order.submit", {}),
      ];
    },
    followed: ["not-at-this-step", "not-at-this-step", "not-at-this-step"],
    left: ["accepted", "accepted", "not-at-this-step"],
  },
  "reading-006": {
    ask: (driver) => {
      atLines(driver);
      return [
        driver.isRefused(agent, "order.choose-subscriptions", { lines: [{ offer: "intune", licences: 0 }] }),
        driver.isRefused(agent, "order.choose-subscriptions", { lines: [{ offer: "intune", licences: 1 }] }),
      ];
    },
    followed: ["licences-out-of-range", "licences-out-of-range"],
    left: ["licences-out-of-range", "accepted"],
  },
  "reading-015": {
    ask: (driver) => {
      atLines(driver);
      driver.does(agent, "order.choose-subscriptions", { lines });
      const { customer } = driver.does(agent, "order.submit", {});
      const colleague = driver.sees("northwind-sales-agent", "credentials", { customer }) !== null;
      return [colleague, driver.sees("wingtip-sales-agent", "credentials", { customer })];
    },
    followed: [false, null],
    left: [true, null],
  },
  "reading-018": {
    ask: (driver) => {
      atLines(driver);
      driver.does(agent, "order.choose-subscriptions", { lines });
      driver.does(agent, "order.submit", {});
      const before = driver.sees(agent, "customers", {}).length;
      driver.does(agent, "order.done", {});
      return [before, driver.sees(agent, "customers", {}).length];
    },
    followed: [1, 1],
    left: [0, 1],
  },
  "reading-019": {
    ask: (driver) => {
      atDetails(driver);
      return driver.isRefused(agent, "order.give-details", { ...detailsOf("Contoso"), company: "" });
    },
    followed: "details-incomplete",
    left: "accepted",
  },
  "reading-020": {
    ask: (driver) => {
      atLines(driver);
      return driver.isRefused(agent, "order.choose-subscriptions", { lines: [] });
    },
    followed: "nothing-selected",
    left: "accepted",
  },
  "reading-024": {
    ask: (driver) => {
      const { customer } = sold(driver);
      driver.does(agent, "add-subscription.start", { customer });
      driver.does(agent, "add-subscription.choose-subscriptions", { lines });
      driver.does(agent, "add-subscription.choose-subscriptions", { lines });
      return driver.sees(agent, "add-subscription", {}).lines.length;
    },
    followed: 1,
    left: 2,
  },
  "reading-025": {
    ask: (driver) => {
      driver.becomePartners("northwind", "fabrikam");
      const order = { who: agent, accountReseller: "fabrikam", lines: [...lines, ...lines] };
      return driver.addCustomer(order).subscriptions.length;
    },
    followed: 2,
    left: 1,
  },
  "reading-030": {
    ask: (driver) => {
      atLines(driver);
      driver.does(agent, "order.choose-subscriptions", { lines });
      driver.does(agent, "order.cancel", {});
      return driver.sees(agent, "order", {});
    },
    followed: { page: "none", reseller: null, details: null, lines: [] },
    left: { page: "new-customer", reseller: "fabrikam", details: null, lines: [] },
  },
  "reading-031": {
    ask: (driver) => {
      const { subscription } = sold(driver);
      driver.does(agent, "subscription.buy-licences", { subscription, additional: 1 });
      driver.does(agent, "subscription.upgrade", { subscription, offer: "office-premium" });
      return driver.sees(agent, "orders", {}).length;
    },
    followed: 1,
    left: 3,
  },
};
