import assert from "node:assert/strict";
import { describe, test } from "node:test";
import { houseArrangement } from "../../arrangement/house-arrangement";
import { tourOf } from "../rehearsal/tour";
import { createReference } from "./reference-implementation";

const agent = "northwind-user-admin";

function start() {
  const tour = tourOf(createReference(), houseArrangement(1));
  for (const reseller of ["fabrikam", "litware", "adatum"]) tour.becomePartners("northwind", reseller);
  const lines = [
    { offer: "office", licences: 299 },
    { offer: "azure", licences: 1 },
  ];
  const { customer, subscriptions } = tour.addCustomer({ who: agent, accountReseller: "fabrikam", lines });
  const [office = "", azure = ""] = subscriptions;
  const shown = (id: string) =>
    tour.sees(agent, "subscriptions", { customer }).find(({ subscription }) => subscription === id);
  return { tour, customer, office, azure, shown };
}

describe("changing subscriptions in the reference", () => {
  test("licences are bought up to the offer's maximum", () => {
    const { office, shown, tour } = start();
    tour.does(agent, "subscription.buy-licences", { subscription: office, additional: 1 });

    assert.equal(shown(office)?.licences, 300);
    for (const additional of [1, 0, -1, 0.5]) {
      const refusal = tour.isRefused(agent, "subscription.buy-licences", {
        subscription: office,
        additional,
      });
      assert.equal(refusal, "licences-out-of-range");
    }
  });

  test("an upgrade changes the offer and nothing else", () => {
    const { office, shown, tour } = start();
    tour.does(agent, "subscription.set-reseller", { subscription: office, mpnId: "1234567" });
    tour.does(agent, "subscription.set-support-contact", { subscription: office, reseller: "litware" });
    tour.does(agent, "subscription.manage", { subscription: office, nickname: "Main" });
    const before = shown(office);

    tour.does(agent, "subscription.upgrade", { subscription: office, offer: "office-premium" });

    assert.deepEqual(shown(office), { ...before, offer: "office-premium" });
  });

  test("refuses upgrades to anything but a target", () => {
    const { office, tour } = start();
    const upgrade = (offer: string) =>
      tour.isRefused(agent, "subscription.upgrade", { subscription: office, offer });

    assert.equal(upgrade("intune"), "not-an-upgrade");
    assert.equal(upgrade("office"), "not-an-upgrade");
    assert.equal(upgrade("excel"), "unknown-offer");
  });

  test("the location account's MPN ID earns the credit", () => {
    const { office, shown, tour } = start();
    tour.does(agent, "subscription.set-reseller", { subscription: office, mpnId: "1234567" });

    const credit = [{ subscription: office, reseller: "fabrikam" }];
    assert.deepEqual([shown(office)?.reseller, shown(office)?.mpnId], ["fabrikam", "1234567"]);
    assert.deepEqual(tour.sees(agent, "incentives", {}), credit);
    assert.deepEqual(tour.sees("fabrikam-sales-agent", "incentives", {}), credit);
    assert.deepEqual(tour.sees("litware-sales-agent", "incentives", {}), []);
  });

  test("no credit comes from another account, the customer's account, support or an offer without incentives", () => {
    const { azure, office, shown, tour } = start();
    tour.does(agent, "subscription.set-reseller", { subscription: office, mpnId: "7654321" });
    tour.does(agent, "subscription.set-reseller", { subscription: azure, mpnId: "1234567" });
    tour.does(agent, "subscription.set-support-contact", { subscription: office, reseller: "fabrikam" });

    assert.equal(shown(office)?.reseller, "fabrikam");
    assert.deepEqual(tour.sees(agent, "incentives", {}), []);
  });

  test("the last association counts", () => {
    const { office, tour } = start();
    tour.does(agent, "subscription.set-reseller", { subscription: office, mpnId: "1234567" });
    tour.does(agent, "subscription.set-reseller", { subscription: office, mpnId: "2345678" });

    assert.deepEqual(tour.sees(agent, "incentives", {}), [{ subscription: office, reseller: "litware" }]);
  });

  test("refuses MPN IDs that lead to no active partner", () => {
    const { office, tour } = start();
    const enter = (mpnId: string) =>
      tour.isRefused(agent, "subscription.set-reseller", { subscription: office, mpnId });

    assert.equal(enter("9999999"), "unknown-mpn-id");
    assert.equal(enter("5678901"), "no-partnership");
    assert.equal(enter("3456789"), "agreement-not-active");
  });

  test("the support contact is a partner, for the one subscription", () => {
    const { azure, office, shown, tour } = start();
    tour.does(agent, "subscription.set-support-contact", { subscription: office, reseller: "adatum" });
    const designate = (reseller: string) =>
      tour.isRefused(agent, "subscription.set-support-contact", { subscription: office, reseller });

    assert.deepEqual([shown(office)?.supportContact, shown(azure)?.supportContact], ["adatum", null]);
    assert.equal(designate("relecloud"), "no-partnership");
    assert.equal(designate("nobody"), "unknown-reseller");
  });

  test("another provider knows nothing of the subscription", () => {
    const { customer, office, tour } = start();
    const stranger = "wingtip-global-admin";

    assert.equal(
      tour.isRefused(stranger, "subscription.buy-licences", { subscription: office, additional: 1 }),
      "unknown-subscription",
    );
    assert.equal(tour.mayNotSee(stranger, "subscriptions", { customer }), "unknown-customer");
    assert.deepEqual(tour.sees(stranger, "customers", {}), []);
    assert.deepEqual(tour.sees(stranger, "incentives", {}), []);
    assert.deepEqual(tour.sees(stranger, "orders", {}), []);
  });
});
