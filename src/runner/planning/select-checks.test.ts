import assert from "node:assert/strict";
import { describe, test } from "node:test";
import type { PlannedCheck } from "../../verdicts/check";
import { selectChecks } from "./select-checks";

function planned(id: string, requirement: PlannedCheck["requirements"][number], where: string): PlannedCheck {
  const source = id.startsWith("feature") ? "feature" : "machine";
  return { id, source, title: id, requirements: [requirement], readings: ["reading-005"], where };
}

const plan = [
  planned(
    "feature:ordering/cancelling#cancel-abandons-order/1",
    "cancel-abandons-order",
    "features/en/ordering/cancelling.feature:9",
  ),
  planned(
    "feature:ordering/cancelling#done-closes-draft/1",
    "done-closes-draft",
    "features/en/ordering/cancelling.feature:19",
  ),
  planned(
    "feature:partnerships/asking#acceptance-lists-reseller/1",
    "acceptance-lists-reseller",
    "features/en/partnerships/asking.feature:9",
  ),
  planned(
    "machine:order-wizard/grid/review/new-customer.cancel/sales-agent",
    "cancel-abandons-order",
    "order-wizard grid",
  ),
];

const placesOf = (...only: readonly string[]) => selectChecks(plan, only).map((check) => plan.indexOf(check));

describe("selectChecks", () => {
  test("takes everything where nothing was asked for", () => {
    assert.deepEqual(placesOf(), [0, 1, 2, 3]);
  });

  test("accepts a requirement, a statement in either form, a reading", () => {
    assert.deepEqual(placesOf("cancel-abandons-order"), [0, 3]);
    assert.deepEqual(placesOf("S150"), [2]);
    assert.deepEqual(placesOf("db4d0-150"), [2]);
    assert.deepEqual(placesOf("reading-005"), [0, 1, 2, 3]);
  });

  test("accepts a feature file, one of its lines, a folder, with or without the language's folder", () => {
    assert.deepEqual(placesOf("features/en/ordering/cancelling.feature"), [0, 1]);
    assert.deepEqual(placesOf("./features/en/ordering/"), [0, 1]);
    assert.deepEqual(placesOf("features/en/ordering/cancelling.feature:9"), [0]);
    assert.deepEqual(placesOf("ordering/cancelling.feature"), [0, 1]);
    assert.deepEqual(placesOf("features"), [0, 1, 2]);
  });

  test("accepts a check, the checks of a feature, the checks of a machine", () => {
    assert.deepEqual(placesOf("feature:ordering/cancelling#done-closes-draft/1"), [1]);
    assert.deepEqual(placesOf("feature:ordering/cancelling"), [0, 1]);
    assert.deepEqual(placesOf("machine:order-wizard"), [3]);
  });

  test("joins several choices and keeps the plan's order", () => {
    assert.deepEqual(placesOf("S150", "cancel-abandons-order"), [0, 2, 3]);
  });

  test("takes nothing for a statement on which nothing rests", () => {
    assert.deepEqual(placesOf("S104"), []);
  });

  test("rejects what is not known and suggests what is near", () => {
    assert.throws(() => placesOf("cancel-abandon-order"), /Did you mean "cancel-abandons-order"\?/);
    assert.throws(
      () => placesOf("S999"),
      (problem) => !/Did you mean/.test(String(problem)),
    );
    assert.throws(() => placesOf("S103"), { name: "UsageError" });
    assert.throws(() => placesOf("features/en/ordering/cancel"), { name: "UsageError" });
  });
});
