import assert from "node:assert/strict";
import { describe, test } from "node:test";
import fc from "fast-check";
import { type Capability, capabilityNames } from "../port/capabilities";
import type { RequirementSlug } from "../register/requirements";
import type { Decision, Outcome } from "./check";
import { type RunCounts, runVerdict } from "./run-verdict";

const must: RequirementSlug = "cancel-abandons-order";
const should: RequirementSlug = "link-stays-in-request";

const everything = Object.fromEntries(capabilityNames.map((name) => [name, true]));

function decided(
  outcome: Outcome,
  requirement: RequirementSlug | null = null,
  note: string | null = null,
): Decision {
  const nothing = { cause: null, steps: [], expected: null, observed: null, exchanges: [] };
  return { check: "feature:a#b/1", outcome, requirement, note, ...nothing };
}

function verdictOf(decisions: readonly Decision[], more: Partial<RunCounts> = {}) {
  const { outcome, exit } = runVerdict({
    decisions,
    strict: false,
    stopped: null,
    deselected: 0,
    declared: everything,
    broken: false,
    ...more,
  });
  return [outcome, exit];
}

const without = (absent: Capability) => ({ ...everything, [absent]: false });

describe("runVerdict", () => {
  const pass = decided("pass");

  test("passes with 0 where everything held", () => {
    assert.deepEqual(verdictOf([pass, pass]), ["pass", 0]);
  });

  test("fails with 1 where a MUST is broken", () => {
    assert.deepEqual(verdictOf([pass, decided("fail", must)]), ["fail", 1]);
  });

  test("passes where a SHOULD is broken, and fails when strict", () => {
    assert.deepEqual(verdictOf([decided("fail", should)]), ["pass", 0]);
    assert.deepEqual(verdictOf([decided("fail", should)], { strict: true }), ["fail", 1]);
  });

  test("fails with 1 where nobody is blamed", () => {
    assert.deepEqual(verdictOf([decided("fail")]), ["fail", 1]);
  });

  test("is inconclusive with 1 where something could not be judged and nothing failed", () => {
    assert.deepEqual(verdictOf([pass, decided("inconclusive")]), ["inconclusive", 1]);
    assert.deepEqual(verdictOf([decided("fail", must), decided("inconclusive")]), ["fail", 1]);
  });

  test("passes where an extended capability is declared absent", () => {
    const decisions = [pass, decided("skip", null, "upgrade")];

    assert.deepEqual(verdictOf(decisions, { declared: without("upgrade") }), ["pass", 0]);
  });

  test("is partial with 1 where a core capability is declared absent", () => {
    const decisions = [pass, decided("skip", null, "customers")];

    assert.deepEqual(verdictOf(decisions, { declared: without("customers") }), ["partial", 1]);
  });

  test("is partial with 0 where checks were chosen away and the rest held", () => {
    assert.deepEqual(verdictOf([pass], { deselected: 3 }), ["partial", 0]);
  });

  test("does not hold an absent capability against chosen checks that never met it", () => {
    const declared = without("customers");

    assert.deepEqual(verdictOf([pass], { deselected: 3, declared }), ["partial", 0]);
  });

  test("is an error with 3 where a check ended in one, or has no verdict", () => {
    assert.deepEqual(verdictOf([pass, decided("error")]), ["error", 3]);
    assert.deepEqual(verdictOf([pass, decided("not-run")]), ["error", 3]);
    assert.deepEqual(verdictOf([pass], { broken: true }), ["error", 3]);
  });

  test("is a failure with 1 where the rest is missing because the first failure was enough", () => {
    const decisions = [decided("fail", must), decided("not-run")];

    assert.deepEqual(verdictOf(decisions, { stopped: "fail-fast" }), ["fail", 1]);
  });

  test("is an error with 130 after Ctrl-C", () => {
    assert.deepEqual(verdictOf([pass, decided("not-run")], { stopped: "interrupted" }), ["error", 130]);
  });

  test("is an error with 4 where nothing was planned", () => {
    assert.deepEqual(verdictOf([]), ["error", 4]);
  });

  test("counts every planned check exactly once", () => {
    const outcome = fc.constantFrom<Outcome>(
      "pass",
      "fail",
      "skip",
      "inconclusive",
      "error",
      "not-run",
      "xfail",
    );
    const requirement = fc.constantFrom(must, should, null);
    const decision = fc.tuple(outcome, requirement).map(([end, blamed]) => decided(end, blamed));
    fc.assert(
      fc.property(fc.array(decision), fc.boolean(), (decisions, strict) => {
        const counted = { decisions, strict, stopped: null, deselected: 0, declared: {}, broken: false };
        const verdict = runVerdict(counted);

        const { passed, failed, warned, skipped, inconclusive, xfailed, errors, notRun } = verdict;
        assert.equal(passed + failed + warned + skipped + inconclusive + xfailed, verdict.decided);
        assert.equal(verdict.decided + errors + notRun, verdict.planned);
      }),
    );
  });
});
