import assert from "node:assert/strict";
import { describe, test } from "node:test";
import { defaultArrangement } from "../port/default-data/default-arrangement";
import { driverOf } from "../testing/walkthroughs/test-driver";
import { createReference } from "./reference-implementation";

const agent = "northwind-user-admin";

function start() {
  const driver = driverOf(createReference(), defaultArrangement(1));
  for (const reseller of ["fabrikam", "litware", "adatum"]) driver.becomePartners("northwind", reseller);
  const lines = [
    { offer: "office", licences: 299 },
    { offer: "azure", licences: 1 },
  ];
  const { customer, subscriptions } = driver.addCustomer({ who: agent, accountReseller: "fabrikam", lines });
  const [office = "", azure = ""] = subscriptions;
  const shown = (id: string) =>
    driver.sees(agent, "subscriptions", { customer }).find(({ subscription }) => subscription === id);
  return { driver, customer, office, azure, shown };
}

describe("changing subscriptions in the reference", () => {
  test("licences are bought up to the offer's maximum", () => {
    const { office, shown, driver } = start();
    driver.does(agent, "subscription.buy-licences", { subscription: office, additional: 1 });

    assert.equal(shown(office)?.licences, 300);
    for (const additional of [1, 0, -1, 0.5]) {
      const refusal = driver.isRefused(agent, "subscription.buy-licences", {
        subscription: office,
        additional,
      });
      assert.equal(refusal, "licences-out-of-range");
    }
  });

  test("an upgrade changes the offer and nothing else", () => {
    const { office, shown, driver } = start();
    driver.does(agent, "subscription.set-reseller", { subscription: office, mpnId: "1234567" });
    driver.does(agent, "subscription.choose-support-contact", { subscription: office, reseller: "litware" });
    driver.does(agent, "subscription.submit-support-contact", { subscription: office });
    driver.does(agent, "subscription.rename", { subscription: office, nickname: "Main" });
    const before = shown(office);

    driver.does(agent, "subscription.upgrade", { subscription: office, offer: "office-premium" });

    assert.deepEqual(shown(office), { ...before, offer: "office-premium" });
  });

  test("refuses upgrades to anything but a target", () => {
    const { office, driver } = start();
    const upgrade = (offer: string) =>
      driver.isRefused(agent, "subscription.upgrade", { subscription: office, offer });

    assert.equal(upgrade("intune"), "not-an-upgrade");
    assert.equal(upgrade("office"), "not-an-upgrade");
    assert.equal(upgrade("excel"), "unknown-offer");
  });

  test("the location account's MPN ID earns the credit", () => {
    const { office, shown, driver } = start();
    driver.does(agent, "subscription.set-reseller", { subscription: office, mpnId: "1234567" });

    const credit = [{ subscription: office, reseller: "fabrikam" }];
    assert.deepEqual([shown(office)?.reseller, shown(office)?.mpnId], ["fabrikam", "1234567"]);
    assert.deepEqual(driver.sees(agent, "incentives", {}), credit);
    assert.deepEqual(driver.sees("fabrikam-sales-agent", "incentives", {}), credit);
    assert.deepEqual(driver.sees("litware-sales-agent", "incentives", {}), []);
  });

  test("no credit comes from another account, the customer's account, support or an offer without incentives", () => {
    const { azure, office, shown, driver } = start();
    driver.does(agent, "subscription.set-reseller", { subscription: office, mpnId: "7654321" });
    driver.does(agent, "subscription.set-reseller", { subscription: azure, mpnId: "1234567" });
    driver.does(agent, "subscription.choose-support-contact", { subscription: office, reseller: "fabrikam" });
    driver.does(agent, "subscription.submit-support-contact", { subscription: office });

    assert.equal(shown(office)?.reseller, "fabrikam");
    assert.deepEqual(driver.sees(agent, "incentives", {}), []);
  });

  test("the last association counts", () => {
    const { office, driver } = start();
    driver.does(agent, "subscription.set-reseller", { subscription: office, mpnId: "1234567" });
    driver.does(agent, "subscription.set-reseller", { subscription: office, mpnId: "2345678" });

    assert.deepEqual(driver.sees(agent, "incentives", {}), [{ subscription: office, reseller: "litware" }]);
  });

  test("refuses MPN IDs that lead to no active partner", () => {
    const { office, driver } = start();
    const enter = (mpnId: string) =>
      driver.isRefused(agent, "subscription.set-reseller", { subscription: office, mpnId });

    assert.equal(enter("9999999"), "unknown-mpn-id");
    assert.equal(enter("5678901"), "no-partnership");
    assert.equal(enter("3456789"), "agreement-not-active");
  });

  test("the support contact is a partner, for the one subscription", () => {
    const { azure, office, shown, driver } = start();
    driver.does(agent, "subscription.choose-support-contact", { subscription: office, reseller: "adatum" });
    driver.does(agent, "subscription.submit-support-contact", { subscription: office });
    const designate = (reseller: string) =>
      driver.isRefused(agent, "subscription.choose-support-contact", { subscription: office, reseller });

    assert.deepEqual([shown(office)?.supportContact, shown(azure)?.supportContact], ["adatum", null]);
    assert.equal(designate("relecloud"), "no-partnership");
    assert.equal(designate("nobody"), "unknown-reseller");
  });

  test("another provider knows nothing of the subscription", () => {
    const { customer, office, driver } = start();
    const stranger = "wingtip-global-admin";

    assert.equal(
      driver.isRefused(stranger, "subscription.buy-licences", { subscription: office, additional: 1 }),
      "unknown-subscription",
    );
    assert.equal(driver.mayNotSee(stranger, "subscriptions", { customer }), "unknown-customer");
    assert.deepEqual(driver.sees(stranger, "customers", {}), []);
    assert.deepEqual(driver.sees(stranger, "incentives", {}), []);
    assert.deepEqual(driver.sees(stranger, "orders", {}), []);
  });
});
