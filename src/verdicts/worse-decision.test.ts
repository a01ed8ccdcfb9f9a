import assert from "node:assert/strict";
import { describe, test } from "node:test";
import fc from "fast-check";
import type { Decision, Outcome } from "./check";
import { worseDecision } from "./worse-decision";

const outcomes: readonly Outcome[] = ["pass", "fail", "skip", "inconclusive", "error", "not-run", "xfail"];

const decision: fc.Arbitrary<Decision> = fc.record({
  check: fc.constant("feature:a#b/1"),
  outcome: fc.constantFrom(...outcomes),
  cause: fc.constant(null),
  requirement: fc.constant(null),
  steps: fc.array(fc.string(), { maxLength: 2 }),
  expected: fc.option(fc.string()),
  observed: fc.option(fc.string()),
  note: fc.constant(null),
  exchanges: fc.constant([]),
});

describe("worseDecision", () => {
  test("keeps the failure of one part whatever the other part says", () => {
    fc.assert(
      fc.property(decision, decision, (one, other) => {
        const failed: Decision = { ...one, outcome: "fail" };
        assert.ok(["fail", "error"].includes(worseDecision(failed, other).outcome));
      }),
    );
  });

  test("is commutative, idempotent and associative", () => {
    fc.assert(
      fc.property(decision, decision, decision, (a, b, c) => {
        assert.deepEqual(worseDecision(a, b), worseDecision(b, a));
        assert.deepEqual(worseDecision(a, a), a);
        assert.deepEqual(worseDecision(worseDecision(a, b), c), worseDecision(a, worseDecision(b, c)));
      }),
    );
  });
});
