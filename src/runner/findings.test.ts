import assert from "node:assert/strict";
import { describe, test } from "node:test";
import { brokenLines } from "../testing/adapters/broken-lines";
import { skipWithoutPython, withChanged } from "../testing/adapters/example-portals";
import { findingsAgainst, withFaults } from "../testing/findings-against";

/** Enough checks for scenarios, cells, paths and walks to fail, and few enough for a short test. */
const only = [
  "feature:customers",
  "feature:partnerships",
  "machine:order-wizard/tour",
  "machine:credentials/grid",
];

describe("findings of a run", () => {
  test("make one of a fault that fails many checks", async () => {
    const findings = await findingsAgainst("nonconformant:cancel-keeps-the-customer", only);

    assert.deepEqual(
      findings.map(({ requirements }) => requirements),
      [["cancel-abandons-order"]],
    );
    const [finding] = findings;
    assert.ok(finding !== undefined && finding.checks.length > 10);
    assert.equal(finding.shown.check.source, "feature");
  });

  test("make two of two faults at once", async () => {
    const faults = ["cancel-keeps-the-customer", "orders-start-without-partnership"];
    const findings = await withFaults(faults, (target) => findingsAgainst(target, only));

    const blamed = findings.map(({ requirements: [first] }) => first);
    assert.ok(blamed.includes("cancel-abandons-order"), blamed.join());
    assert.ok(blamed.includes("partnership-precedes-work"), blamed.join());
    assert.ok(findings.length <= 5, blamed.join());
  });

  test("blame the step that made a world otherwise than a scenario states it", async () => {
    const target = "nonconformant:second-providers-request-is-accepted-and-lost";
    const only = ["feature:subscriptions", "feature:customers", "feature:involvement"];
    const findings = await findingsAgainst(target, only);

    assert.deepEqual(
      [...new Set(findings.flatMap(({ requirements }) => requirements))],
      ["acceptance-lists-reseller"],
    );
    const [finding] = findings;
    assert.match(finding?.shown.decision.steps.at(-1) ?? "", /^(Given|And) .*accepted|serves|partner/);
  });

  test("name the requirement of a fault in another portal first", { skip: skipWithoutPython }, async () => {
    const [broken] = brokenLines;
    assert.ok(broken);
    const change = (text: string) => text.replace(broken.line, broken.instead);
    const [first] = await withChanged(broken.file, change, (target) =>
      findingsAgainst(target, ["feature:customers"]),
    );

    assert.equal(first?.requirements[0], broken.requirement);
  });
});
