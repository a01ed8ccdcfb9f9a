import assert from "node:assert/strict";
import { describe, test } from "node:test";
import { houseArrangement } from "../../arrangement/house-arrangement";
import { detailsOf, type Tour, tourOf } from "../rehearsal/tour";
import { createReference } from "./reference-implementation";

const agent = "northwind-sales-agent";
const lines = [
  { offer: "office", licences: 10 },
  { offer: "intune", licences: 5 },
];

function start(): Tour {
  const tour = tourOf(createReference(), houseArrangement(1));
  for (const reseller of ["fabrikam", "litware", "adatum"]) tour.becomePartners("northwind", reseller);
  return tour;
}

function atReview(): Tour {
  const tour = start();
  tour.does(agent, "order.start", { reseller: "fabrikam" });
  tour.does(agent, "order.give-details", detailsOf("Contoso"));
  tour.does(agent, "order.choose-subscriptions", { lines });
  return tour;
}

describe("the new-customer order of the reference", () => {
  test("the reseller is selected from the first page on", () => {
    const tour = start();
    tour.does(agent, "order.start", { reseller: "fabrikam" });

    const order = tour.sees(agent, "order", {});

    assert.deepEqual(order, { page: "new-customer", reseller: "fabrikam", details: null, lines: [] });
  });

  test("page follows page until Done", () => {
    const tour = start();
    const pages = [tour.sees(agent, "order", {}).page];
    const note = () => pages.push(tour.sees(agent, "order", {}).page);
    tour.does(agent, "order.start", { reseller: "fabrikam" });
    note();
    tour.does(agent, "order.give-details", detailsOf("Contoso"));
    note();
    tour.does(agent, "order.choose-subscriptions", { lines });
    note();
    tour.does(agent, "order.submit", {});
    note();
    tour.does(agent, "order.done", {});
    note();

    assert.deepEqual(pages, ["none", "new-customer", "new-subscription", "review", "confirmation", "none"]);
  });

  test("submission makes the customer, its subscriptions and the order", () => {
    const tour = atReview();

    const placed = tour.does(agent, "order.submit", {});

    const { customer } = placed;
    assert.deepEqual(tour.sees(agent, "customers", {}), [
      { customer, company: "Contoso", reseller: "fabrikam" },
    ]);
    assert.deepEqual(tour.sees(agent, "orders", {}), [{ order: placed.order, customer, lines }]);
    assert.deepEqual(
      tour
        .sees(agent, "subscriptions", { customer })
        .map(({ offer, licences, reseller }) => [offer, licences, reseller]),
      [
        ["office", 10, null],
        ["intune", 5, null],
      ],
    );
    assert.deepEqual(tour.sees("fabrikam-admin-agent", "orders", {}), []);
  });

  test("cancelling keeps nothing, and the next order starts over", () => {
    const tour = atReview();
    tour.does(agent, "order.cancel", {});

    assert.deepEqual(tour.sees(agent, "customers", {}), []);
    assert.deepEqual(tour.sees(agent, "orders", {}), []);
    tour.does(agent, "order.start", { reseller: "litware" });
    assert.equal(tour.sees(agent, "order", {}).details, null);
  });

  test("what belongs to another page is refused", () => {
    const tour = start();
    const refusedTo = (...actions: ("order.submit" | "order.cancel" | "order.done")[]) =>
      actions.map((action) => tour.isRefused(agent, action, {}));
    const notNow = "not-at-this-step";

    assert.equal(tour.isRefused(agent, "order.give-details", detailsOf("Contoso")), notNow);
    assert.deepEqual(refusedTo("order.submit", "order.cancel", "order.done"), [notNow, notNow, notNow]);
    tour.does(agent, "order.start", { reseller: "fabrikam" });
    assert.equal(tour.isRefused(agent, "order.choose-subscriptions", { lines }), notNow);
    assert.deepEqual(refusedTo("order.submit", "order.cancel", "order.done"), [notNow, notNow, notNow]);
    tour.does(agent, "order.give-details", detailsOf("Contoso"));
    tour.does(agent, "order.choose-subscriptions", { lines });
    assert.equal(tour.isRefused(agent, "order.give-details", detailsOf("Contoso")), notNow);
    assert.equal(tour.isRefused(agent, "order.choose-subscriptions", { lines }), notNow);
    tour.does(agent, "order.submit", {});
    assert.deepEqual(refusedTo("order.submit", "order.cancel"), [notNow, notNow]);
  });

  test("starting again abandons what the same person had open, and nobody else's", () => {
    const tour = atReview();
    tour.does("northwind-user-admin", "order.start", { reseller: "litware" });
    tour.does("northwind-user-admin", "order.start", { reseller: "fabrikam" });

    assert.equal(tour.sees("northwind-user-admin", "order", {}).reseller, "fabrikam");
    assert.equal(tour.sees(agent, "order", {}).page, "review");
  });

  test("refuses to start without a partner reseller", () => {
    const tour = start();

    assert.equal(tour.isRefused(agent, "order.start", { reseller: "relecloud" }), "no-partnership");
    assert.equal(tour.isRefused(agent, "order.start", { reseller: "nobody" }), "unknown-reseller");
    assert.equal(
      tour.isRefused("wingtip-admin-agent", "order.start", { reseller: "fabrikam" }),
      "no-partnership",
    );
  });

  test("refuses details that do not describe a customer", () => {
    const tour = start();
    tour.does(agent, "order.start", { reseller: "fabrikam" });
    const details = { ...detailsOf("Contoso"), domain: "  " };

    assert.equal(tour.isRefused(agent, "order.give-details", details), "details-incomplete");
    assert.equal(tour.sees(agent, "order", {}).page, "new-customer");
  });

  test("refuses lines that cannot be sold", () => {
    const tour = start();
    tour.does(agent, "order.start", { reseller: "fabrikam" });
    tour.does(agent, "order.give-details", detailsOf("Contoso"));
    const choose = (chosen: typeof lines, reseller = "fabrikam") =>
      tour.isRefused(agent, "order.choose-subscriptions", { lines: chosen, reseller });

    assert.equal(choose([]), "nothing-selected");
    assert.equal(choose([{ offer: "excel", licences: 1 }]), "unknown-offer");
    assert.equal(choose([{ offer: "intune", licences: 4 }]), "licences-out-of-range");
    assert.equal(choose([{ offer: "intune", licences: 101 }]), "licences-out-of-range");
    assert.equal(choose([{ offer: "office", licences: 1.5 }]), "licences-out-of-range");
    assert.equal(choose(lines, "adatum"), "agreement-not-active");
    assert.equal(choose(lines, "relecloud"), "no-partnership");
    assert.equal(choose(lines), "accepted");
  });

  test("credentials are read on the person's own open confirmation and nowhere else", () => {
    const tour = atReview();
    const { customer } = tour.does(agent, "order.submit", {});
    const asSeenBy = (who: string) => tour.sees(who, "credentials", { customer });

    assert.notEqual(asSeenBy(agent)?.temporaryPassword, "");
    assert.deepEqual(asSeenBy(agent), asSeenBy(agent));
    assert.equal(asSeenBy("northwind-global-admin"), null);
    assert.equal(asSeenBy("fabrikam-global-admin"), null);
    tour.does(agent, "order.done", {});
    assert.equal(asSeenBy(agent), null);
  });

  test("leaving the confirmation for a new order closes it", () => {
    const tour = atReview();
    const { customer } = tour.does(agent, "order.submit", {});
    tour.does(agent, "order.start", { reseller: "fabrikam" });

    assert.equal(tour.sees(agent, "credentials", { customer }), null);
    assert.equal(tour.sees(agent, "customers", {}).length, 1);
  });
});
