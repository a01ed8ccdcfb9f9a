import assert from "node:assert/strict";
import { describe, test } from "node:test";
import { houseArrangement } from "../../arrangement/house-arrangement";
import { tourOf } from "../rehearsal/tour";
import { createReference } from "./reference-implementation";

const agent = "northwind-global-admin";
const fabrikam = "fabrikam-sales-agent";
const litware = "litware-sales-agent";

/** Fabrikam has the account, Litware the second subscription and support for the first. */
function start() {
  const tour = tourOf(createReference(), houseArrangement(1));
  for (const reseller of ["fabrikam", "litware"]) tour.becomePartners("northwind", reseller);
  const lines = [
    { offer: "office", licences: 1 },
    { offer: "azure", licences: 1 },
  ];
  const { customer, subscriptions } = tour.addCustomer({ who: agent, accountReseller: "fabrikam", lines });
  const [office = "", azure = ""] = subscriptions;
  tour.does(agent, "subscription.set-reseller", { subscription: azure, mpnId: "2345678" });
  tour.does(agent, "subscription.set-support-contact", { subscription: office, reseller: "litware" });
  return { tour, customer, office, azure };
}

describe("delegated administration in the reference", () => {
  test("the account's reseller administers the account and all its subscriptions", () => {
    const { azure, customer, office, tour } = start();
    tour.does(fabrikam, "customer.manage", { customer, phone: "555" });
    for (const subscription of [office, azure]) {
      tour.does(fabrikam, "subscription.manage", { subscription, nickname: "Ours" });
    }

    const seen = tour.sees(fabrikam, "subscriptions", { customer });

    assert.equal(tour.sees(agent, "customer", { customer }).contact.phone, "555");
    assert.deepEqual(
      seen.map(({ nickname }) => nickname),
      ["Ours", "Ours"],
    );
  });

  test("a subscription's reseller manages that subscription alone", () => {
    const { azure, customer, office, tour } = start();
    tour.does(litware, "subscription.manage", { subscription: azure, nickname: "Cloud" });

    const seen = tour.sees(litware, "subscriptions", { customer });

    assert.deepEqual(
      seen.map(({ subscription, nickname }) => [subscription, nickname]),
      [[azure, "Cloud"]],
    );
    assert.equal(tour.sees(litware, "customers", {}).length, 1);
    assert.equal(tour.isRefused(litware, "customer.manage", { customer, phone: "1" }), "not-associated");
    assert.equal(tour.mayNotSee(litware, "customer", { customer }), "not-associated");
    assert.equal(
      tour.isRefused(litware, "subscription.manage", { subscription: office, nickname: "" }),
      "not-associated",
    );
  });

  test("a reseller that serves nobody there knows nothing of the customer", () => {
    const { customer, office, tour } = start();
    const stranger = "adatum-global-admin";

    assert.deepEqual(tour.sees(stranger, "customers", {}), []);
    assert.equal(tour.mayNotSee(stranger, "customer", { customer }), "unknown-customer");
    assert.equal(tour.isRefused(stranger, "customer.manage", { customer, phone: "1" }), "unknown-customer");
    assert.equal(
      tour.isRefused(stranger, "subscription.manage", { subscription: office, nickname: "" }),
      "unknown-subscription",
    );
  });

  test("the filter narrows the list to the reseller of the account", () => {
    const { customer, tour } = start();
    const other = tour.addCustomer({
      who: agent,
      accountReseller: "litware",
      lines: [{ offer: "office", licences: 1 }],
      company: "Tailspin",
    });
    const listed = (reseller: string) =>
      tour.sees(agent, "customers", { reseller }).map((row) => row.customer);

    assert.deepEqual(listed("fabrikam"), [customer]);
    assert.deepEqual(listed("litware"), [other.customer]);
    assert.deepEqual(listed("adatum"), []);
  });

  test("the account's reseller manages Azure once it is tenant owner", () => {
    const { customer, tour } = start();
    const manage = (who: string) => tour.isRefused(who, "azure-account.manage", { customer, note: who });

    assert.equal(manage(fabrikam), "not-tenant-owner");
    tour.does(agent, "tenant-owner.grant", { customer, reseller: "fabrikam" });
    assert.equal(manage(fabrikam), "accepted");
    assert.equal(manage(litware), "not-tenant-owner");
    assert.deepEqual(tour.sees(agent, "tenant-owners", { customer }), ["fabrikam"]);
    assert.deepEqual(tour.sees(agent, "azure-account", { customer }), { note: fabrikam });
  });

  test("tenant owner permissions are refused to others and without Azure", () => {
    const { customer, tour } = start();
    const plain = tour.addCustomer({
      who: agent,
      accountReseller: "fabrikam",
      lines: [{ offer: "office", licences: 1 }],
    });
    const grant = (to: string, reseller: string) =>
      tour.isRefused(agent, "tenant-owner.grant", { customer: to, reseller });

    assert.equal(grant(customer, "litware"), "not-associated");
    assert.equal(grant(customer, "nobody"), "unknown-reseller");
    assert.equal(grant(plain.customer, "fabrikam"), "not-an-azure-customer");
    assert.equal(
      tour.mayNotSee(agent, "azure-account", { customer: plain.customer }),
      "not-an-azure-customer",
    );
    assert.equal(
      tour.isRefused(agent, "azure-account.manage", { customer: plain.customer, note: "" }),
      "not-an-azure-customer",
    );
  });
});
