import assert from "node:assert/strict";
import { describe, test } from "node:test";
import type { Finding } from "../assertions/finding";
import type { PlannedCheck } from "./check";
import { judge, type Phase } from "./judge";

const check: PlannedCheck = {
  id: "feature:ordering/cancelling#cancel-abandons-order/1",
  source: "feature",
  title: "The order was wrong",
  requirements: ["cancel-abandons-order"],
  readings: [],
  where: "features/en/ordering/cancelling.feature:9",
};

const mismatch: Finding = { kind: "mismatch", expected: "no customer", observed: "a customer\n  Contoso" };
const otherReason: Finding = { kind: "other-reason", expected: "refused, for a", observed: "refused, for b" };

function judged(finding: Finding | null, options: { phase?: Phase; reasonsDeclared?: boolean } = {}) {
  const { phase = "subject", reasonsDeclared = false } = options;
  const evidence = { check, finding, phase, steps: ["When …"], exchanges: [] };
  return judge(evidence, { language: "en", reasonsDeclared });
}

describe("judge", () => {
  test("passes what held", () => {
    assert.equal(judged(null).outcome, "pass");
  });

  test("fails a mismatch, blames the requirement and says each side in one line", () => {
    const { outcome, requirement, expected, observed } = judged(mismatch);

    assert.deepEqual(
      [outcome, requirement, expected, observed],
      ["fail", "cancel-abandons-order", "no customer", "a customer Contoso"],
    );
  });

  test("marks the blanks of two texts that differ in nothing else", () => {
    const finding: Finding = { kind: "mismatch", expected: "name: a  b\nc ", observed: "name: a b c" };

    const { expected, observed } = judged(finding);

    assert.deepEqual([expected, observed], ["name: a␣␣b↵c␣", "name: a b c"]);
  });

  test("tells a failure in the other language as well, where it differs", () => {
    const expected = { en: "no customer", "zh-TW": "沒有客戶" };
    const finding: Finding = { kind: "mismatch", expected, observed: "Contoso" };
    const evidence = { check, finding, phase: "subject", exchanges: [] } as const;
    const steps = { steps: ["When …"], otherSteps: ["當 …"] };

    const { otherExpected, otherObserved, otherSteps } = judge(
      { ...evidence, ...steps },
      { language: "en", reasonsDeclared: false },
    );

    assert.deepEqual([otherExpected, otherObserved, otherSteps], ["沒有客戶", undefined, ["當 …"]]);
    assert.equal(judged(mismatch).otherSteps, undefined);
  });

  test("cannot decide where a prerequisite does not hold", () => {
    const { outcome, requirement } = judged(mismatch, { phase: "prerequisite" });

    assert.deepEqual([outcome, requirement], ["inconclusive", null]);
  });

  const sought = { what: "customers", field: "row", isSought: true, after: [] } as const;
  const refused = { action: "new-customer.submit" } as const;
  const cases = [
    ["prerequisite", refused, "submission-places-order"],
    ["subject", refused, "cancel-abandons-order"],
    ["prerequisite", sought, "customers-are-found"],
    ["subject", sought, "customers-are-found"],
  ] as const;
  for (const [phase, basis, blamed] of cases)
    test(`blames ${blamed} for a ${phase} that rests on ${"what" in basis ? "a list" : "an action"}`, () => {
      const { outcome, requirement } = judged({ ...mismatch, basis }, { phase });

      assert.deepEqual([outcome, requirement], ["fail", blamed]);
    });

  test("passes another reason with a note where reasons are not declared", () => {
    const { outcome, note } = judged(otherReason);

    assert.equal(outcome, "pass");
    assert.match(note ?? "", /expected refused, for a, observed refused, for b/);
  });

  test("fails another reason where reasons are declared", () => {
    assert.equal(judged(otherReason, { reasonsDeclared: true }).outcome, "fail");
  });

  test("skips what is declared absent and names the capability", () => {
    const { outcome, note } = judged({ kind: "absent", capability: "upgrade" });

    assert.deepEqual([outcome, note], ["skip", "upgrade"]);
  });

  for (const kind of ["crash", "hang"] as const) {
    for (const verb of ["act", "observe"]) {
      test(`fails a ${kind} inside ${verb} and blames nobody, prerequisite or not`, () => {
        for (const phase of ["prerequisite", "subject"] as const) {
          const { outcome, cause, requirement } = judged({ kind, verb, detail: "gone" }, { phase });

          assert.deepEqual([outcome, cause, requirement], ["fail", kind, null]);
        }
      });
    }

    test(`takes a ${kind} in another verb for an error`, () => {
      const { outcome, cause } = judged({ kind, verb: "reset", detail: "gone" });

      assert.deepEqual([outcome, cause], ["error", null]);
    });
  }

  test("fails a claimed capability that is not served and blames nobody", () => {
    const { outcome, cause, requirement } = judged({
      kind: "unserved",
      capability: "customers",
      asked: "customers",
    });

    assert.deepEqual([outcome, cause, requirement], ["fail", "unserved", null]);
  });

  test("takes faults of adapter and suite for errors", () => {
    const adapter = judged({ kind: "adapter-fault", diagnosis: "wrong-id", detail: "7 instead of 6" });
    const suite = judged({ kind: "suite-fault", detail: "no such step" });

    assert.deepEqual([adapter.outcome, suite.outcome], ["error", "error"]);
    assert.equal(suite.expected, null);
  });
});
