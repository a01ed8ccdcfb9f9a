import assert from "node:assert/strict";
import { describe, test } from "node:test";
import { defaultArrangement } from "../port/default-data/default-arrangement";
import { driverOf } from "../testing/walkthroughs/test-driver";
import { createReference } from "./reference-implementation";

const agent = "northwind-sales-agent";
const lines = [{ offer: "intune", licences: 7 }];

function start() {
  const driver = driverOf(createReference(), defaultArrangement(1));
  for (const reseller of ["fabrikam", "litware", "adatum"]) driver.becomePartners("northwind", reseller);
  const office = [{ offer: "office", licences: 1 }];
  return { driver, ...driver.addCustomer({ who: agent, accountReseller: "fabrikam", lines: office }) };
}

describe("adding subscriptions in the reference", () => {
  test("the chosen subscriptions are listed with the reseller chosen by name", () => {
    const { customer, driver } = start();
    driver.does(agent, "add-subscription.start", { customer });
    driver.does(agent, "add-subscription.choose-subscriptions", {
      lines: [{ offer: "office", licences: 3 }],
    });
    driver.does(agent, "add-subscription.choose-subscriptions", { lines });
    driver.does(agent, "add-subscription.choose-reseller", { reseller: "litware" });

    const { subscriptions } = driver.does(agent, "add-subscription.submit", {});

    const [added, ...others] = driver
      .sees(agent, "subscriptions", { customer })
      .filter(({ subscription }) => subscriptions.includes(subscription));
    assert.deepEqual(others, []);
    assert.deepEqual(
      [added?.offer, added?.licences, added?.reseller, added?.mpnId],
      ["intune", 7, "litware", "2345678"],
    );
    assert.equal(driver.sees(agent, "orders", {}).length, 2);
    assert.equal(driver.sees(agent, "add-subscription", {}).page, "none");
  });

  test("no reseller need be chosen", () => {
    const { customer, driver } = start();
    driver.does(agent, "add-subscription.start", { customer });
    driver.does(agent, "add-subscription.choose-subscriptions", { lines });
    driver.does(agent, "add-subscription.submit", {});

    const resellers = driver.sees(agent, "subscriptions", { customer }).map(({ reseller }) => reseller);

    assert.deepEqual(resellers, [null, null]);
  });

  test("shows what is chosen so far, to that person alone", () => {
    const { customer, driver } = start();
    driver.does(agent, "add-subscription.start", { customer });
    driver.does(agent, "add-subscription.choose-subscriptions", { lines });

    const open = { page: "new-subscription", customer, lines, reseller: null };
    assert.deepEqual(driver.sees(agent, "add-subscription", {}), open);
    assert.equal(driver.sees("northwind-user-admin", "add-subscription", {}).page, "none");
  });

  test("refuses what cannot be added", () => {
    const { customer, driver } = start();
    const chosen = { lines };

    assert.equal(driver.isRefused(agent, "add-subscription.submit", {}), "not-at-this-step");
    assert.equal(driver.isRefused(agent, "add-subscription.start", { customer: "none" }), "unknown-customer");
    assert.equal(
      driver.isRefused("wingtip-admin-agent", "add-subscription.start", { customer }),
      "unknown-customer",
    );
    assert.equal(
      driver.isRefused(agent, "add-subscription.choose-subscriptions", chosen),
      "not-at-this-step",
    );
    driver.does(agent, "add-subscription.start", { customer });
    assert.equal(driver.isRefused(agent, "add-subscription.submit", {}), "nothing-selected");
    assert.equal(
      driver.isRefused(agent, "add-subscription.choose-reseller", { reseller: "adatum" }),
      "agreement-not-active",
    );
    assert.equal(
      driver.isRefused(agent, "add-subscription.choose-reseller", { reseller: "relecloud" }),
      "no-partnership",
    );
  });
});
