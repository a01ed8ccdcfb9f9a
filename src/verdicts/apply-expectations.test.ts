import assert from "node:assert/strict";
import { describe, test } from "node:test";
import { applyExpectations, type Expecting } from "./apply-expectations";
import type { Decision, PlannedCheck } from "./check";
import { type ExpectedFailure, fitsPattern } from "./expected-failure";

const slug = "cancel-abandons-order";

function planned(id: string): PlannedCheck {
  return { id, source: "feature", title: id, requirements: [slug], readings: [], where: "a.feature:1" };
}

function decided(check: string, outcome: Decision["outcome"], observed: string | null = null): Decision {
  const requirement = outcome === "fail" ? slug : null;
  const nothing = { cause: null, steps: [], expected: null, note: null, exchanges: [] };
  return { check, outcome, requirement, observed, ...nothing };
}

function entry(more: Partial<ExpectedFailure> = {}): ExpectedFailure {
  const issue = "https://tracker.example/1";
  return { requirement: slug, check: null, reason: "the order", issue, expires: null, ...more };
}

function outcomes(
  decisions: readonly Decision[],
  expected: readonly ExpectedFailure[],
  more: Partial<Expecting> = {},
) {
  const expecting = { expected, today: "2026-11-22", language: "en", whole: true, ...more } as const;
  const checks = decisions.map(({ check }) => planned(check));
  return applyExpectations(checks, decisions, expecting).map(({ outcome, cause }) => cause ?? outcome);
}

const failed = decided("feature:a#b/1", "fail", "the order is still there");
const other = decided("feature:a#b/1", "fail", "refused, for no partnership");
const passed = decided("feature:a#b/1", "pass");

describe("applyExpectations", () => {
  test("expects a failure whose observed line begins as foretold", () => {
    assert.deepEqual(outcomes([failed], [entry()]), ["xfail"]);
    assert.deepEqual(outcomes([failed], [entry({ requirement: null, check: "feature:a#b/1" })]), ["xfail"]);
    assert.deepEqual(outcomes([failed], [entry({ requirement: null, check: "feature:a#*" })]), ["xfail"]);
  });

  test("names the issue of an expected failure", () => {
    const expecting = { expected: [entry()], today: "2026-11-22", language: "en", whole: true } as const;

    const [decision] = applyExpectations([planned(failed.check)], [failed], expecting);

    assert.equal(decision?.note, "https://tracker.example/1");
  });

  test("leaves a failure of which no entry speaks", () => {
    assert.deepEqual(outcomes([failed], [entry({ requirement: "done-closes-draft" })], { whole: false }), [
      "fail",
    ]);
  });

  test("fails a failure that has changed, unless another entry foretells it", () => {
    assert.deepEqual(outcomes([other], [entry()]), ["stale-expectation"]);
    assert.deepEqual(outcomes([other], [entry(), entry({ reason: "refused" })]), ["xfail"]);
  });

  test("expects a failure up to the last day of its entry, and not the day after", () => {
    assert.deepEqual(outcomes([failed], [entry({ expires: "2026-11-22" })]), ["xfail"]);
    assert.deepEqual(outcomes([failed], [entry({ expires: "2026-11-21" })]), ["stale-expectation"]);
  });

  test("fails an entry of which nothing is left, once", () => {
    const also = decided("feature:a#b/2", "pass");

    assert.deepEqual(outcomes([passed, also], [entry()]), ["stale-expectation", "pass"]);
    assert.deepEqual(outcomes([failed, also], [entry()]), ["xfail", "pass"]);
  });

  test("takes nothing for gone that was not looked for", () => {
    const open = decided("feature:a#b/2", "inconclusive");

    assert.deepEqual(outcomes([passed, open], [entry()]), ["pass", "inconclusive"]);
    assert.deepEqual(outcomes([passed], [entry()], { whole: false }), ["pass"]);
    const exact = entry({ requirement: null, check: passed.check });
    assert.deepEqual(outcomes([passed], [exact], { whole: false }), ["stale-expectation"]);
  });
});

describe("a pattern of many asterisks", () => {
  test("is matched without backtracking", () => {
    const name = `${"a".repeat(5_000)}b`;

    assert.ok(fitsPattern(name, `${"a*".repeat(2_000)}b`));
    assert.ok(!fitsPattern(name, `${"a*".repeat(2_000)}c`));
    assert.ok(!fitsPattern("ab", "ab*b"));
    assert.ok(fitsPattern("abcb", "a*b*b"));
  });
});

describe("fitsPattern", () => {
  test("takes every sign literally but the asterisk", () => {
    assert.ok(fitsPattern("feature:a#b/1.2", "feature:*#b/1.2"));
    assert.ok(!fitsPattern("feature:a#b/1x2", "feature:*#b/1.2"));
    assert.ok(!fitsPattern("feature:a#b/11", "feature:a#b/1"));
  });
});
