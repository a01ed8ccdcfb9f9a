import assert from "node:assert/strict";
import { describe, test } from "node:test";
import { houseArrangement } from "../../arrangement/house-arrangement";
import { tourOf } from "../rehearsal/tour";
import { createReference } from "./reference-implementation";

const agent = "northwind-admin-agent";
const start = () => tourOf(createReference(), houseArrangement(1));

describe("partnerships of the reference", () => {
  test("a request opens a draft that carries the personal link exactly once", () => {
    const tour = start();
    tour.does(agent, "partnership.request", {});

    const draft = tour.sees(agent, "partnership-request", {});

    assert.equal(draft?.text.split(draft.link).length, 2);
    assert.equal(tour.sees("northwind-sales-agent", "partnership-request", {}), null);
  });

  test("the link is the provider's own, whoever drafts and whenever", () => {
    const tour = start();
    const people = [agent, "northwind-sales-agent", "wingtip-admin-agent", agent];

    const links = people.map((who) => {
      tour.does(who, "partnership.request", {});
      return tour.sees(who, "partnership-request", {})?.link;
    });

    assert.equal(links[0], links[1]);
    assert.equal(links[0], links[3]);
    assert.notEqual(links[0], links[2]);
  });

  test("an edited text goes out both ways, and the draft stays open until Done", () => {
    const tour = start();
    tour.does(agent, "partnership.request", {});
    const link = tour.sees(agent, "partnership-request", {})?.link ?? "";
    const text = `Welcome: ${link}`;

    tour.does(agent, "partnership.edit", { text });

    assert.deepEqual(tour.does(agent, "partnership.open-in-email", {}), { message: text });
    assert.deepEqual(tour.does(agent, "partnership.copy-to-clipboard", {}), { clipboard: text });
    assert.deepEqual(tour.sees(agent, "partnership-request", {}), { text, link });
    tour.does(agent, "partnership.done", {});
    assert.equal(tour.sees(agent, "partnership-request", {}), null);
  });

  test("nothing is done with a draft that is not open", () => {
    const tour = start();

    assert.equal(tour.isRefused(agent, "partnership.edit", { text: "" }), "not-at-this-step");
    assert.equal(tour.isRefused(agent, "partnership.open-in-email", {}), "not-at-this-step");
    assert.equal(tour.isRefused(agent, "partnership.copy-to-clipboard", {}), "not-at-this-step");
    assert.equal(tour.isRefused(agent, "partnership.done", {}), "not-at-this-step");
  });

  test("acceptance lists the reseller with that provider alone, once", () => {
    const tour = start();
    tour.becomePartners("northwind", "fabrikam");
    tour.becomePartners("northwind", "fabrikam");

    assert.deepEqual(tour.sees(agent, "indirect-resellers", {}), [
      { reseller: "fabrikam", name: "Fabrikam" },
    ]);
    assert.deepEqual(tour.sees(agent, "reseller-choices", {}), ["fabrikam"]);
    assert.deepEqual(tour.sees("wingtip-admin-agent", "indirect-resellers", {}), []);
  });

  test("a request alone establishes nothing", () => {
    const tour = start();
    tour.does(agent, "partnership.request", {});

    assert.deepEqual(tour.sees(agent, "indirect-resellers", {}), []);
    assert.equal(tour.isRefused(agent, "order.start", { reseller: "fabrikam" }), "no-partnership");
  });

  test("acceptance is refused to those who cannot become partners", () => {
    const tour = start();
    tour.does(agent, "partnership.request", {});
    const link = tour.sees(agent, "partnership-request", {})?.link ?? "";
    const accept = (who: string, other = link) => tour.isRefused(who, "partnership.accept", { link: other });

    assert.equal(accept("proseware-global-admin"), "not-enrolled");
    assert.equal(accept("relecloud-global-admin"), "no-partner-center-account");
    assert.equal(accept("fabrikam-sales-agent"), "role-not-permitted");
    assert.equal(accept("wingtip-global-admin"), "not-a-reseller");
    assert.equal(accept("fabrikam-global-admin", `${link}x`), "unknown-link");
  });

  test("a link that no draft has contained yet is unknown", () => {
    const elsewhere = start();
    elsewhere.does(agent, "partnership.request", {});
    const link = elsewhere.sees(agent, "partnership-request", {})?.link ?? "";

    assert.equal(start().isRefused("fabrikam-global-admin", "partnership.accept", { link }), "unknown-link");
  });

  test("everybody reads the official list and nobody changes it", () => {
    const tour = start();
    const before = tour.sees("nobody-at-all", "indirect-providers-list", {});

    const description = "The best of all";
    assert.equal(tour.isRefused(agent, "profile.change", { description }), "not-self-service");
    assert.equal(
      tour.isRefused("northwind-no-role", "profile.change", { description }),
      "role-not-permitted",
    );
    assert.equal(
      tour.isRefused("fabrikam-global-admin", "profile.change", { description }),
      "not-a-provider",
    );
    assert.deepEqual(tour.sees(agent, "indirect-providers-list", {}), before);
  });
});
