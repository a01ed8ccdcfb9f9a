import assert from "node:assert/strict";
import { describe, test } from "node:test";
import { defaultArrangement } from "../port/default-data/default-arrangement";
import { driverOf } from "../testing/walkthroughs/test-driver";
import { createReference } from "./reference-implementation";

const agent = "northwind-admin-agent";
const start = () => driverOf(createReference(), defaultArrangement(1));

describe("partnerships of the reference", () => {
  test("a request opens a draft that carries the personal link exactly once", () => {
    const driver = start();
    driver.does(agent, "partnership.request", {});

    const draft = driver.sees(agent, "partnership-request", {});

    assert.equal(draft?.text.split(draft.link).length, 2);
    assert.equal(driver.sees("northwind-sales-agent", "partnership-request", {}), null);
  });

  test("the link is the provider's own, whoever drafts and whenever", () => {
    const driver = start();
    const people = [agent, "northwind-sales-agent", "wingtip-admin-agent", agent];

    const links = people.map((who) => {
      driver.does(who, "partnership.request", {});
      return driver.sees(who, "partnership-request", {})?.link;
    });

    assert.equal(links[0], links[1]);
    assert.equal(links[0], links[3]);
    assert.notEqual(links[0], links[2]);
  });

  test("links of different providers differ, even if one's id begins like the other's", () => {
    const arrangement = defaultArrangement(1);
    const [one] = arrangement.providers;
    const [agentOfOne] = arrangement.people;
    assert.ok(one !== undefined && agentOfOne !== undefined);
    const providers = [
      { ...one, id: "p" },
      { ...one, id: "p0" },
    ];
    const people = providers.map(({ id }) => ({ ...agentOfOne, id: `agent of ${id}`, organisation: id }));
    const reference = createReference({ readings: { "reading-038": "link-per-draft" } });
    const driver = driverOf(reference, { ...arrangement, providers, people });

    // Eleven drafts: a link made of "p" and "00" would be that of "p0" and "0".
    const links = Array.from({ length: 11 }, () => people.map(({ id }) => id)).flatMap((drafters) =>
      drafters.map((who) => {
        driver.does(who, "partnership.request", {});
        return driver.sees(who, "partnership-request", {})?.link;
      }),
    );

    assert.equal(new Set(links).size, 22);
  });

  test("an edited text goes out both ways, and the draft stays open until Done", () => {
    const driver = start();
    driver.does(agent, "partnership.request", {});
    const link = driver.sees(agent, "partnership-request", {})?.link ?? "";
    const text = `Welcome: ${link}`;

    driver.does(agent, "partnership.edit", { text });

    assert.deepEqual(driver.does(agent, "partnership.open-in-email", {}), { message: text });
    assert.deepEqual(driver.does(agent, "partnership.copy-to-clipboard", {}), { clipboard: text });
    assert.deepEqual(driver.sees(agent, "partnership-request", {}), { text, link });
    driver.does(agent, "partnership.done", {});
    assert.equal(driver.sees(agent, "partnership-request", {}), null);
  });

  test("nothing is done with a draft that is not open", () => {
    const driver = start();

    assert.equal(driver.isRefused(agent, "partnership.edit", { text: "" }), "not-at-this-step");
    assert.equal(driver.isRefused(agent, "partnership.open-in-email", {}), "not-at-this-step");
    assert.equal(driver.isRefused(agent, "partnership.copy-to-clipboard", {}), "not-at-this-step");
    assert.equal(driver.isRefused(agent, "partnership.done", {}), "not-at-this-step");
  });

  test("acceptance lists the reseller with that provider alone, once", () => {
    const driver = start();
    driver.becomePartners("northwind", "fabrikam");
    driver.becomePartners("northwind", "fabrikam");

    assert.deepEqual(driver.sees(agent, "indirect-resellers", {}), [
      { reseller: "fabrikam", name: "Fabrikam" },
    ]);
    assert.deepEqual(driver.sees(agent, "new-subscription-reseller-choices", {}), ["fabrikam"]);
    assert.deepEqual(driver.sees("wingtip-admin-agent", "indirect-resellers", {}), []);
  });

  test("a request alone establishes nothing", () => {
    const driver = start();
    driver.does(agent, "partnership.request", {});

    assert.deepEqual(driver.sees(agent, "indirect-resellers", {}), []);
    assert.equal(driver.isRefused(agent, "new-customer.start", { reseller: "fabrikam" }), "no-partnership");
  });

  test("acceptance is refused to those who cannot become partners", () => {
    const driver = start();
    driver.does(agent, "partnership.request", {});
    const link = driver.sees(agent, "partnership-request", {})?.link ?? "";
    const accept = (who: string, other = link) =>
      driver.isRefused(who, "partnership.accept", { link: other });

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
    const driver = start();
    const before = driver.sees("nobody-at-all", "indirect-providers-list", {});

    const description = "The best of all";
    assert.equal(driver.isRefused(agent, "profile.change", { description }), "not-self-service");
    assert.equal(
      driver.isRefused("northwind-no-role", "profile.change", { description }),
      "role-not-permitted",
    );
    assert.equal(
      driver.isRefused("fabrikam-global-admin", "profile.change", { description }),
      "not-a-provider",
    );
    assert.deepEqual(driver.sees(agent, "indirect-providers-list", {}), before);
  });
});
