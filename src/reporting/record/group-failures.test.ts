import assert from "node:assert/strict";
import { describe, test } from "node:test";
import type { Decision, PlannedCheck } from "../../verdicts/check";
import { groupFailures } from "./group-failures";
import type { CheckRecord } from "./run-record";

interface Sketch {
  readonly id: string;
  readonly source?: PlannedCheck["source"];
  readonly outcome?: Decision["outcome"];
  readonly observed?: string;
  readonly steps?: number;
}

function aRecord({
  id,
  source = "machine",
  outcome = "fail",
  observed = "accepted",
  steps = 3,
}: Sketch): CheckRecord {
  const check = { id, source, title: id, requirements: [], readings: [], where: "" };
  const decision: Decision = {
    check: id,
    outcome,
    cause: null,
    requirement: "partnership-precedes-work",
    steps: Array.from({ length: steps }, (_, index) => `step ${index}`),
    expected: "refused",
    observed,
    note: null,
    exchanges: [],
  };
  return { check, titles: { en: id, "zh-TW": id }, decision, replay: "" };
}

const idsOf = (records: readonly CheckRecord[]) =>
  groupFailures(records).map(({ shown, others }) => [shown.check.id, others.map(({ check }) => check.id)]);

describe("kindredFailures", () => {
  test("puts together what failed in the same way and tells the one with the fewest steps", () => {
    const records = [
      aRecord({ id: "long", steps: 9 }),
      aRecord({ id: "short", steps: 2 }),
      aRecord({ id: "middle" }),
    ];

    assert.deepEqual(idsOf(records), [["short", ["long", "middle"]]]);
  });

  test("tells a scenario rather than a shorter path of a machine", () => {
    const records = [aRecord({ id: "path", steps: 1 }), aRecord({ id: "scenario", source: "feature" })];

    assert.deepEqual(idsOf(records), [["scenario", ["path"]]]);
  });

  test("keeps apart what was observed differently, and leaves out what held", () => {
    const records = [
      aRecord({ id: "one" }),
      aRecord({ id: "held", outcome: "pass" }),
      aRecord({ id: "other", observed: "something else" }),
    ];

    assert.deepEqual(idsOf(records), [
      ["one", []],
      ["other", []],
    ]);
  });
});
