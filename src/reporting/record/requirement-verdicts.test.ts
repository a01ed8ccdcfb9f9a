import assert from "node:assert/strict";
import { test } from "node:test";
import type { Decision } from "../../verdicts/check";
import { type RequirementVerdict, requirementVerdicts } from "./requirement-verdicts";
import type { CheckRecord } from "./run-record";

const slug = "cancel-abandons-order";

function aRecord(outcome: Decision["outcome"]): CheckRecord {
  const check = {
    id: outcome,
    source: "machine",
    title: outcome,
    requirements: [slug],
    readings: [],
    where: "",
  } as const;
  const nothing = { cause: null, expected: null, observed: null, note: null, steps: [], exchanges: [] };
  const requirement = outcome === "fail" || outcome === "xfail" ? slug : null;
  const decision: Decision = { ...nothing, check: outcome, outcome, requirement };
  return { check, titles: { en: outcome, "zh-TW": outcome }, decision, replay: "" };
}

const cases: readonly (readonly [verdict: RequirementVerdict, outcomes: readonly Decision["outcome"][]])[] = [
  ["unchecked", []],
  ["unchecked", ["skip"]],
  ["pass", ["pass", "inconsistent"]],
  ["partial", ["pass", "skip"]],
  ["open", ["pass", "inconclusive", "skip"]],
  ["open", ["not-run", "skip"]],
  ["xfail", ["pass", "xfail"]],
  ["fail", ["pass", "skip", "fail"]],
];

for (const [verdict, outcomes] of cases) {
  test(`checks with ${outcomes.join(", ") || "no outcome"} give the verdict ${verdict}`, () => {
    assert.equal(requirementVerdicts(outcomes.map(aRecord)).get(slug), verdict);
  });
}
