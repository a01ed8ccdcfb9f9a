import assert from "node:assert/strict";
import { describe, test } from "node:test";
import { machineSource } from "../../model-testing/machine-source";
import { createReference } from "../../reference/reference-implementation";
import type { PlannedCheck } from "../../verdicts/check";
import { packPlan, unpackPlan } from "./check-table";
import { eventOf, lineOf } from "./event-line";
import type { CheckDecided } from "./run-event";

const cell = (ending: string, title: string): PlannedCheck => ({
  id: `machine:credentials/grid/${ending}`,
  source: "machine",
  title,
  requirements: ["cancel-abandons-order"],
  readings: [],
  where: "machines/credentials/credentials.machine.ts",
});

const scenario: PlannedCheck = {
  ...cell("", "A scenario: with a colon"),
  id: "feature:a#b/1",
  source: "feature",
};

async function wholePlan(language: "en" | "zh-TW"): Promise<readonly PlannedCheck[]> {
  const hello = createReference().hello();
  const { signal } = new AbortController();
  const terms = { target: "reference", hello, readings: true, seed: 1, failFast: false, signal };
  return machineSource().plan({ ...terms, language });
}

describe("packPlan", () => {
  test("keeps the order, and checks that stand for themselves as they are", () => {
    const plan = [
      scenario,
      cell("a/b/c", "Refused: x Before: y"),
      cell("a/b/d", "拒絕（z）：x先前狀態：y"),
      scenario,
    ];

    const packed = packPlan(plan);

    assert.equal(packed.length, 3);
    assert.deepEqual(unpackPlan(packed), plan);
  });

  for (const language of ["en", "zh-TW"] as const) {
    test(`writes the machines' plan in a fifth of its length and loses nothing of it: ${language}`, async () => {
      const plan = await wholePlan(language);

      const text = JSON.stringify(packPlan(plan));

      assert.deepEqual(unpackPlan(JSON.parse(text)), plan);
      assert.ok(text.length < JSON.stringify(plan).length / 5, `${text.length}`);
    });
  }
});

describe("lineOf", () => {
  const decided = (outcome: "pass" | "fail", steps: string[]): CheckDecided => ({
    type: "check-decided",
    time: "2026-11-23T01:02:03.000Z",
    decision: {
      check: "machine:credentials/grid/a/b/c",
      outcome,
      cause: null,
      requirement: outcome === "fail" ? "cancel-abandons-order" : null,
      steps,
      expected: null,
      observed: null,
      note: null,
      exchanges: [],
    },
    replay: "r-0123456789ab",
  });

  test("says of a check that held nothing but that, and is read as the same event", () => {
    const event = decided("pass", []);

    const line = lineOf(event);

    assert.match(line, /"decision":\{"check":"machine:credentials\/grid\/a\/b\/c","outcome":"pass"\}/);
    assert.deepEqual(eventOf(line), event);
  });

  test("says of a failure who is blamed and which steps show it", () => {
    const event = decided("fail", ["The provider cancels the order."]);

    assert.deepEqual(eventOf(lineOf(event)), event);
    assert.match(lineOf(event), /"requirement":"cancel-abandons-order","steps":\["The provider/);
  });

  test("rejects what is no event", () => {
    assert.throws(() => eventOf('{"type":"check-decided"}'));
  });
});
