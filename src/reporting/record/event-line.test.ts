import assert from "node:assert/strict";
import { describe, test } from "node:test";
import { eventOf, lineOf } from "./event-line";
import type { CheckDecided } from "./run-event";

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

  test("leaves out the empty fields of a passed check, and is read as the same event", () => {
    const event = decided("pass", []);

    const line = lineOf(event);

    assert.match(line, /"decision":\{"check":"machine:credentials\/grid\/a\/b\/c","outcome":"pass"\}/);
    assert.deepEqual(eventOf(line), event);
  });

  test("names the requirement and the steps of a failure", () => {
    const event = decided("fail", ["The provider cancels the order."]);

    assert.deepEqual(eventOf(lineOf(event)), event);
    assert.match(lineOf(event), /"requirement":"cancel-abandons-order","steps":\["The provider/);
  });

  test("throws for a line that is no event", () => {
    assert.throws(() => eventOf('{"type":"check-decided"}'));
  });
});
