import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { describe, test } from "node:test";
import { type ActionName, actionNames, actions } from "../port/actions";
import { capabilityNames } from "../port/capabilities";
import { defaultArrangement } from "../port/default-data/default-arrangement";
import type { InProcessImplementation } from "../port/implementation";
import { type ObservationName, observationNames, observations } from "../port/observations";
import { randomDriver } from "../testing/walkthroughs/random-driver";
import { driverOf, type TestDriver } from "../testing/walkthroughs/test-driver";
import { createReference, referenceVersion } from "./reference-implementation";

const arrangement = defaultArrangement(1);
const agent = "northwind-sales-agent";
const lines = [{ offer: "office", licences: 2 }];

function sellSomething(driver: TestDriver): string {
  driver.becomePartners("northwind", "fabrikam");
  return driver.addCustomer({ who: agent, accountReseller: "fabrikam", lines }).customer;
}

function walk(seed: number, steps: number, portal = createReference()) {
  const { step } = randomDriver(driverOf(portal, arrangement, seed), seed);
  return Array.from({ length: steps }, step);
}

/** Checks every answer with the port's schemas on its way out, and notes what was answered with success. */
function validated(portal: InProcessImplementation, succeeded: Set<string>): InProcessImplementation {
  return {
    ...portal,
    act: <Name extends ActionName>(
      who: string,
      action: Name,
      args: Parameters<typeof portal.act<Name>>[2],
    ) => {
      const answer = portal.act(who, action, args);
      if (answer.outcome !== "accepted") return answer;
      actions[action].result.parse(answer.result);
      succeeded.add(action);
      return answer;
    },
    observe: <Name extends ObservationName>(
      who: string,
      what: Name,
      args: Parameters<typeof portal.observe<Name>>[2],
    ) => {
      const sight = portal.observe(who, what, args);
      if (sight.outcome !== "observed") return sight;
      observations[what].value.parse(sight.value);
      succeeded.add(what);
      return sight;
    },
  };
}

describe("createReference", () => {
  test("declares every capability, and the package's version", () => {
    const { capabilities, implementation } = createReference().hello();
    const manifest: { version?: string } = JSON.parse(readFileSync("package.json", "utf8"));

    assert.deepEqual(
      capabilityNames.filter((name) => capabilities[name] !== true),
      [],
    );
    assert.equal(implementation.version, manifest.version);
    assert.equal(referenceVersion, manifest.version);
  });

  test("answers what the port's schemas accept, on a walk that meets every action and observation", () => {
    const succeeded = new Set<string>();
    walk(7, 20_000, validated(createReference(), succeeded));

    const missed = [...actionNames, ...observationNames].filter((name) => !succeeded.has(name));

    // A profile cannot be changed (S127).
    assert.deepEqual(missed, ["profile.change"]);
  });

  test("answers the same for the same seed", () => {
    assert.deepEqual(walk(3, 500), walk(3, 500));
  });

  test("mints other links, ids and passwords for another seed", () => {
    const [one, other] = [1, 2].map((seed) => {
      const driver = driverOf(createReference(), arrangement, seed);
      driver.does(agent, "partnership.request", {});
      return { link: driver.sees(agent, "partnership-request", {})?.link, customer: sellSomething(driver) };
    });

    assert.notEqual(one?.link, other?.link);
    assert.notEqual(one?.customer, other?.customer);
  });

  test("forgets everything at a reset", () => {
    const portal = createReference();
    sellSomething(driverOf(portal, arrangement));

    const driver = driverOf(portal, arrangement);

    assert.deepEqual(driver.sees(agent, "customers", {}), []);
    assert.deepEqual(driver.sees(agent, "indirect-resellers", {}), []);
  });

  test("a fork and its origin go separate ways", () => {
    const driver = driverOf(createReference(), arrangement);
    const customer = sellSomething(driver);
    const fork = driver.fork();
    fork.does(agent, "customer.change-phone", { customer, phone: "fork" });
    driver.does(agent, "customer.change-phone", { customer, phone: "origin" });

    assert.equal(fork.sees(agent, "customer", { customer }).contact.phone, "fork");
    assert.equal(driver.sees(agent, "customer", { customer }).contact.phone, "origin");
  });

  test("two implementations share nothing", () => {
    const [one, other] = [createReference(), createReference()].map((portal) =>
      driverOf(portal, arrangement),
    );
    if (one !== undefined) sellSomething(one);

    assert.deepEqual(other?.sees(agent, "customers", {}), []);
  });

  test("two providers share nothing but resellers", () => {
    const driver = driverOf(createReference(), arrangement);
    const customer = sellSomething(driver);
    driver.becomePartners("wingtip", "fabrikam");
    const other = driver.addCustomer({
      who: "wingtip-sales-agent",
      accountReseller: "fabrikam",
      lines,
    }).customer;
    const listed = (who: string) => driver.sees(who, "customers", {}).map((row) => row.customer);

    assert.deepEqual(listed(agent), [customer]);
    assert.deepEqual(listed("wingtip-sales-agent"), [other]);
    assert.deepEqual(listed("fabrikam-sales-agent"), [customer, other]);
  });

  test("what callers do with their arguments and answers afterwards changes nothing", () => {
    const driver = driverOf(createReference(), arrangement);
    const customer = sellSomething(driver);
    const before = structuredClone(driver.sees(agent, "orders", {}));

    driver.sees(agent, "orders", {})[0]?.lines.pop();
    driver.sees(agent, "customer", { customer }).contact.phone = "changed";

    assert.deepEqual(driver.sees(agent, "orders", {}), before);
    assert.notEqual(driver.sees(agent, "customer", { customer }).contact.phone, "changed");
  });

  test("the clock moves without anything else moving", () => {
    const driver = driverOf(createReference(), arrangement);
    sellSomething(driver);
    const before = driver.sees(agent, "customers", {});
    driver.portal.advance?.(86_400_000);

    assert.deepEqual(driver.sees(agent, "customers", {}), before);
  });

  test("knows nobody before the first reset", () => {
    const answer = createReference().act(agent, "partnership.request", {});

    assert.deepEqual(answer, { outcome: "rejected", reason: "role-not-permitted" });
  });
});
