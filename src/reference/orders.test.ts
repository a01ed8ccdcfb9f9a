import assert from "node:assert/strict";
import { describe, test } from "node:test";
import { defaultArrangement } from "../port/default-data/default-arrangement";
import { detailsOf, driverOf, type TestDriver } from "../testing/walkthroughs/test-driver";
import { createReference } from "./reference-implementation";

const agent = "northwind-sales-agent";
const lines = [
  { offer: "office", licences: 10 },
  { offer: "intune", licences: 5 },
];

function start(): TestDriver {
  const driver = driverOf(createReference(), defaultArrangement(1));
  for (const reseller of ["fabrikam", "litware", "adatum"]) driver.becomePartners("northwind", reseller);
  return driver;
}

function atReview(): TestDriver {
  const driver = start();
  driver.does(agent, "new-customer.start", { reseller: "fabrikam" });
  driver.does(agent, "new-customer.give-details", detailsOf("Contoso"));
  driver.does(agent, "new-customer.choose-subscriptions", { lines });
  driver.does(agent, "new-customer.review", {});
  return driver;
}

describe("the new-customer order of the reference", () => {
  test("the reseller is selected from the first page on", () => {
    const driver = start();
    driver.does(agent, "new-customer.start", { reseller: "fabrikam" });

    const order = driver.sees(agent, "new-customer-form", {});

    assert.deepEqual(order, { page: "new-customer", reseller: "fabrikam", details: null, lines: [] });
  });

  test("page follows page until Done", () => {
    const driver = start();
    const pages = [driver.sees(agent, "new-customer-form", {}).page];
    const note = () => pages.push(driver.sees(agent, "new-customer-form", {}).page);
    driver.does(agent, "new-customer.start", { reseller: "fabrikam" });
    note();
    driver.does(agent, "new-customer.give-details", detailsOf("Contoso"));
    note();
    driver.does(agent, "new-customer.choose-subscriptions", { lines });
    driver.does(agent, "new-customer.review", {});
    note();
    driver.does(agent, "new-customer.submit", {});
    note();
    driver.does(agent, "new-customer.done", {});
    note();

    assert.deepEqual(pages, ["none", "new-customer", "new-subscription", "review", "confirmation", "none"]);
  });

  test("submission makes the customer, its subscriptions and the order", () => {
    const driver = atReview();

    const placed = driver.does(agent, "new-customer.submit", {});

    const { customer } = placed;
    assert.deepEqual(driver.sees(agent, "customers", {}), [
      { customer, company: "Contoso", reseller: "fabrikam" },
    ]);
    assert.deepEqual(driver.sees(agent, "orders", {}), [{ order: placed.order, customer, lines }]);
    assert.deepEqual(
      driver
        .sees(agent, "subscriptions", { customer })
        .map(({ offer, licences, reseller }) => [offer, licences, reseller]),
      [
        ["office", 10, null],
        ["intune", 5, null],
      ],
    );
    assert.deepEqual(driver.sees("fabrikam-admin-agent", "orders", {}), []);
  });

  test("cancelling keeps nothing, and the next order starts over", () => {
    const driver = atReview();
    driver.does(agent, "new-customer.cancel", {});

    assert.deepEqual(driver.sees(agent, "customers", {}), []);
    assert.deepEqual(driver.sees(agent, "orders", {}), []);
    driver.does(agent, "new-customer.start", { reseller: "litware" });
    assert.equal(driver.sees(agent, "new-customer-form", {}).details, null);
  });

  test("what belongs to another page is refused", () => {
    const driver = start();
    const refusedTo = (...actions: ("new-customer.submit" | "new-customer.cancel" | "new-customer.done")[]) =>
      actions.map((action) => driver.isRefused(agent, action, {}));
    const notNow = "not-at-this-step";

    assert.equal(driver.isRefused(agent, "new-customer.give-details", detailsOf("Contoso")), notNow);
    assert.deepEqual(refusedTo("new-customer.submit", "new-customer.cancel", "new-customer.done"), [
      notNow,
      notNow,
      notNow,
    ]);
    driver.does(agent, "new-customer.start", { reseller: "fabrikam" });
    assert.equal(driver.isRefused(agent, "new-customer.choose-subscriptions", { lines }), notNow);
    assert.deepEqual(refusedTo("new-customer.submit", "new-customer.cancel", "new-customer.done"), [
      notNow,
      notNow,
      notNow,
    ]);
    driver.does(agent, "new-customer.give-details", detailsOf("Contoso"));
    driver.does(agent, "new-customer.choose-subscriptions", { lines });
    driver.does(agent, "new-customer.review", {});
    assert.equal(driver.isRefused(agent, "new-customer.give-details", detailsOf("Contoso")), notNow);
    assert.equal(driver.isRefused(agent, "new-customer.choose-subscriptions", { lines }), notNow);
    driver.does(agent, "new-customer.submit", {});
    assert.deepEqual(refusedTo("new-customer.submit", "new-customer.cancel"), [notNow, notNow]);
  });

  test("starting again abandons what the same person had open, and nobody else's", () => {
    const driver = atReview();
    driver.does("northwind-user-admin", "new-customer.start", { reseller: "litware" });
    driver.does("northwind-user-admin", "new-customer.start", { reseller: "fabrikam" });

    assert.equal(driver.sees("northwind-user-admin", "new-customer-form", {}).reseller, "fabrikam");
    assert.equal(driver.sees(agent, "new-customer-form", {}).page, "review");
  });

  test("refuses to start without a partner reseller", () => {
    const driver = start();

    assert.equal(driver.isRefused(agent, "new-customer.start", { reseller: "relecloud" }), "no-partnership");
    assert.equal(driver.isRefused(agent, "new-customer.start", { reseller: "nobody" }), "unknown-reseller");
    assert.equal(
      driver.isRefused("wingtip-admin-agent", "new-customer.start", { reseller: "fabrikam" }),
      "no-partnership",
    );
  });

  test("refuses details that do not describe a customer", () => {
    const driver = start();
    driver.does(agent, "new-customer.start", { reseller: "fabrikam" });
    const details = { ...detailsOf("Contoso"), domain: "  " };

    assert.equal(driver.isRefused(agent, "new-customer.give-details", details), "details-incomplete");
    assert.equal(driver.sees(agent, "new-customer-form", {}).page, "new-customer");
  });

  test("refuses lines that cannot be sold", () => {
    const driver = start();
    driver.does(agent, "new-customer.start", { reseller: "fabrikam" });
    driver.does(agent, "new-customer.give-details", detailsOf("Contoso"));
    const choose = (chosen: typeof lines, reseller = "fabrikam") =>
      driver.isRefused(agent, "new-customer.choose-subscriptions", { lines: chosen, reseller });

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
    const driver = atReview();
    const { customer } = driver.does(agent, "new-customer.submit", {});
    const asSeenBy = (who: string) => driver.sees(who, "credentials", { customer });

    assert.notEqual(asSeenBy(agent)?.temporaryPassword, "");
    assert.deepEqual(asSeenBy(agent), asSeenBy(agent));
    assert.equal(asSeenBy("northwind-global-admin"), null);
    assert.equal(asSeenBy("fabrikam-global-admin"), null);
    driver.does(agent, "new-customer.done", {});
    assert.equal(asSeenBy(agent), null);
  });

  test("leaving the confirmation for a new order closes it", () => {
    const driver = atReview();
    const { customer } = driver.does(agent, "new-customer.submit", {});
    driver.does(agent, "new-customer.start", { reseller: "fabrikam" });

    assert.equal(driver.sees(agent, "credentials", { customer }), null);
    assert.equal(driver.sees(agent, "customers", {}).length, 1);
  });
});
