import assert from "node:assert/strict";
import { describe, test } from "node:test";
import { defaultArrangement } from "../port/default-data/default-arrangement";
import { driverOf } from "../testing/walkthroughs/test-driver";
import { createReference } from "./reference-implementation";

const agent = "northwind-global-admin";
const fabrikam = "fabrikam-sales-agent";
const litware = "litware-sales-agent";

/** Fabrikam has the account, Litware the second subscription and support for the first. */
function start() {
  const driver = driverOf(createReference(), defaultArrangement(1));
  for (const reseller of ["fabrikam", "litware"]) driver.becomePartners("northwind", reseller);
  const lines = [
    { offer: "office", licences: 1 },
    { offer: "azure", licences: 1 },
  ];
  const { customer, subscriptions } = driver.addCustomer({ who: agent, accountReseller: "fabrikam", lines });
  const [office = "", azure = ""] = subscriptions;
  driver.does(agent, "subscription.set-reseller", { subscription: azure, mpnId: "2345678" });
  driver.does(agent, "subscription.choose-support-contact", { subscription: office, reseller: "litware" });
  driver.does(agent, "subscription.submit-support-contact", { subscription: office });
  return { driver, customer, office, azure };
}

describe("delegated administration in the reference", () => {
  test("the account's reseller administers the account and all its subscriptions", () => {
    const { azure, customer, office, driver } = start();
    driver.does(fabrikam, "customer.change-phone", { customer, phone: "555" });
    for (const subscription of [office, azure]) {
      driver.does(fabrikam, "subscription.rename", { subscription, nickname: "Ours" });
    }

    const seen = driver.sees(fabrikam, "subscriptions", { customer });

    assert.equal(driver.sees(agent, "customer", { customer }).contact.phone, "555");
    assert.deepEqual(
      seen.map(({ nickname }) => nickname),
      ["Ours", "Ours"],
    );
  });

  test("a subscription's reseller manages that subscription alone", () => {
    const { azure, customer, office, driver } = start();
    driver.does(litware, "subscription.rename", { subscription: azure, nickname: "Cloud" });

    const seen = driver.sees(litware, "subscriptions", { customer });

    assert.deepEqual(
      seen.map(({ subscription, nickname }) => [subscription, nickname]),
      [[azure, "Cloud"]],
    );
    assert.equal(driver.sees(litware, "customers", {}).length, 1);
    assert.equal(
      driver.isRefused(litware, "customer.change-phone", { customer, phone: "1" }),
      "not-associated",
    );
    assert.equal(driver.mayNotSee(litware, "customer", { customer }), "not-associated");
    assert.equal(
      driver.isRefused(litware, "subscription.rename", { subscription: office, nickname: "" }),
      "not-associated",
    );
  });

  test("a reseller that serves nobody there knows nothing of the customer", () => {
    const { customer, office, driver } = start();
    const stranger = "adatum-global-admin";

    assert.deepEqual(driver.sees(stranger, "customers", {}), []);
    assert.equal(driver.mayNotSee(stranger, "customer", { customer }), "unknown-customer");
    assert.equal(
      driver.isRefused(stranger, "customer.change-phone", { customer, phone: "1" }),
      "unknown-customer",
    );
    assert.equal(
      driver.isRefused(stranger, "subscription.rename", { subscription: office, nickname: "" }),
      "unknown-subscription",
    );
  });

  test("the filter narrows the list to the reseller of the account", () => {
    const { customer, driver } = start();
    const other = driver.addCustomer({
      who: agent,
      accountReseller: "litware",
      lines: [{ offer: "office", licences: 1 }],
      company: "Tailspin",
    });
    const listed = (reseller: string) =>
      driver.sees(agent, "customers", { reseller }).map((row) => row.customer);

    assert.deepEqual(listed("fabrikam"), [customer]);
    assert.deepEqual(listed("litware"), [other.customer]);
    assert.deepEqual(listed("adatum"), []);
  });

  test("the account's reseller manages Azure once it is tenant owner", () => {
    const { customer, driver } = start();
    const manage = (who: string) => driver.isRefused(who, "azure-account.note", { customer, note: who });

    assert.equal(manage(fabrikam), "not-tenant-owner");
    driver.does(agent, "tenant-owner.grant", { customer, reseller: "fabrikam" });
    assert.equal(manage(fabrikam), "accepted");
    assert.equal(manage(litware), "not-tenant-owner");
    assert.deepEqual(driver.sees(agent, "tenant-owners", { customer }), ["fabrikam"]);
    assert.deepEqual(driver.sees(agent, "azure-account", { customer }), { note: fabrikam });
  });

  test("tenant owner permissions are refused to others and without Azure", () => {
    const { customer, driver } = start();
    const plain = driver.addCustomer({
      who: agent,
      accountReseller: "fabrikam",
      lines: [{ offer: "office", licences: 1 }],
    });
    const grant = (to: string, reseller: string) =>
      driver.isRefused(agent, "tenant-owner.grant", { customer: to, reseller });

    assert.equal(grant(customer, "litware"), "not-associated");
    assert.equal(grant(customer, "nobody"), "unknown-reseller");
    assert.equal(grant(plain.customer, "fabrikam"), "not-an-azure-customer");
    assert.equal(
      driver.mayNotSee(agent, "azure-account", { customer: plain.customer }),
      "not-an-azure-customer",
    );
    assert.equal(
      driver.isRefused(agent, "azure-account.note", { customer: plain.customer, note: "" }),
      "not-an-azure-customer",
    );
  });
});
