import assert from "node:assert/strict";
import { describe, test } from "node:test";
import { houseArrangement } from "../../arrangement/house-arrangement";
import { tourOf } from "../rehearsal/tour";
import { createReference } from "./reference-implementation";

const agent = "northwind-sales-agent";
const lines = [{ offer: "intune", licences: 7 }];

function start() {
  const tour = tourOf(createReference(), houseArrangement(1));
  for (const reseller of ["fabrikam", "litware", "adatum"]) tour.becomePartners("northwind", reseller);
  const office = [{ offer: "office", licences: 1 }];
  return { tour, ...tour.addCustomer({ who: agent, accountReseller: "fabrikam", lines: office }) };
}

describe("adding subscriptions in the reference", () => {
  test("the chosen subscriptions are listed with the reseller chosen by name", () => {
    const { customer, tour } = start();
    tour.does(agent, "add-subscription.start", { customer });
    tour.does(agent, "add-subscription.choose-subscriptions", { lines: [{ offer: "office", licences: 3 }] });
    tour.does(agent, "add-subscription.choose-subscriptions", { lines });
    tour.does(agent, "add-subscription.choose-reseller", { reseller: "litware" });

    const { subscriptions } = tour.does(agent, "add-subscription.submit", {});

    const [added, ...others] = tour
      .sees(agent, "subscriptions", { customer })
      .filter(({ subscription }) => subscriptions.includes(subscription));
    assert.deepEqual(others, []);
    assert.deepEqual(
      [added?.offer, added?.licences, added?.reseller, added?.mpnId],
      ["intune", 7, "litware", "2345678"],
    );
    assert.equal(tour.sees(agent, "orders", {}).length, 2);
    assert.equal(tour.sees(agent, "add-subscription", {}).page, "none");
  });

  test("no reseller need be chosen", () => {
    const { customer, tour } = start();
    tour.does(agent, "add-subscription.start", { customer });
    tour.does(agent, "add-subscription.choose-subscriptions", { lines });
    tour.does(agent, "add-subscription.submit", {});

    const resellers = tour.sees(agent, "subscriptions", { customer }).map(({ reseller }) => reseller);

    assert.deepEqual(resellers, [null, null]);
  });

  test("shows what is chosen so far, to that person alone", () => {
    const { customer, tour } = start();
    tour.does(agent, "add-subscription.start", { customer });
    tour.does(agent, "add-subscription.choose-subscriptions", { lines });

    const open = { page: "new-subscription", customer, lines, reseller: null };
    assert.deepEqual(tour.sees(agent, "add-subscription", {}), open);
    assert.equal(tour.sees("northwind-user-admin", "add-subscription", {}).page, "none");
  });

  test("refuses what cannot be added", () => {
    const { customer, tour } = start();
    const chosen = { lines };

    assert.equal(tour.isRefused(agent, "add-subscription.submit", {}), "not-at-this-step");
    assert.equal(tour.isRefused(agent, "add-subscription.start", { customer: "none" }), "unknown-customer");
    assert.equal(
      tour.isRefused("wingtip-admin-agent", "add-subscription.start", { customer }),
      "unknown-customer",
    );
    assert.equal(tour.isRefused(agent, "add-subscription.choose-subscriptions", chosen), "not-at-this-step");
    tour.does(agent, "add-subscription.start", { customer });
    assert.equal(tour.isRefused(agent, "add-subscription.submit", {}), "nothing-selected");
    assert.equal(
      tour.isRefused(agent, "add-subscription.choose-reseller", { reseller: "adatum" }),
      "agreement-not-active",
    );
    assert.equal(
      tour.isRefused(agent, "add-subscription.choose-reseller", { reseller: "relecloud" }),
      "no-partnership",
    );
  });
});
