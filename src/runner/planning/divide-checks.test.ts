import assert from "node:assert/strict";
import { describe, test } from "node:test";
import fc from "fast-check";
import type { PlannedCheck } from "../../verdicts/check";
import { inProcessCosts, messageCosts, stepCosts } from "./check-costs";
import { divideChecks } from "./divide-checks";

function planned(id: string): PlannedCheck {
  const source = id.startsWith("feature:") ? "feature" : "machine";
  return { id, source, title: id, requirements: [], readings: [], where: "" };
}

const plan = [
  ...Array.from({ length: 7 }, (_, index) => planned(`feature:a#b/${index}`)),
  ...["review", "none"].flatMap((state) =>
    ["sales-agent", "no-role"].map((kind) =>
      planned(`machine:order-wizard/grid/${state}/new-customer.cancel/${kind}`),
    ),
  ),
  ...Array.from({ length: 5 }, (_, index) => planned(`machine:order-wizard/hsi/${index}`)),
];

describe("divideChecks", () => {
  test("gives every check to exactly one part", () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 20 }), (parts) => {
        const divided = divideChecks(plan, parts, inProcessCosts).flat();

        assert.deepEqual(new Set(divided), new Set(plan));
        assert.equal(divided.length, plan.length);
      }),
    );
  });

  test("keeps the cells of one machine and one kind of person together", () => {
    const parts = divideChecks(plan, 3, inProcessCosts);

    for (const kind of ["sales-agent", "no-role"]) {
      const holding = parts.filter((part) => part.some(({ id }) => id.endsWith(kind)));
      assert.equal(holding.length, 1, kind);
    }
  });

  test("gives each part its share of the scenarios, which take longest", () => {
    const shares = divideChecks(plan, 2, inProcessCosts).map(
      (part) => part.filter(({ source }) => source === "feature").length,
    );

    assert.deepEqual(shares.toSorted(), [3, 4]);
  });

  test("puts many cells beside few scenarios", () => {
    const cells = Array.from({ length: 200 }, (_, index) =>
      planned(`machine:order-wizard/grid/${index}/new-customer.cancel/sales-agent`),
    );
    const [one, other] = divideChecks(
      [planned("feature:a#b/1"), planned("feature:a#b/2"), ...cells],
      2,
      inProcessCosts,
    );

    assert.deepEqual([one?.length, other?.length].toSorted(), [2, 200]);
  });

  test("counts steps alone where they are slow: a tour weighs as much as ten scenarios", () => {
    const scenarios = Array.from({ length: 10 }, (_, index) => planned(`feature:a#b/${index}`));
    const tour = planned("machine:order-wizard/tour/1");

    const parts = divideChecks([...scenarios, tour], 2, stepCosts);

    assert.deepEqual(parts.map(({ length }) => length).toSorted(), [1, 10].toSorted());
  });

  test("weighs a large history by its own cost, not by that of a small one", () => {
    const histories = Array.from({ length: 8 }, (_, index) => planned(`machine:lockstep/small/${index}`));
    const large = planned("machine:lockstep/large/1");

    for (const costs of [inProcessCosts, messageCosts]) {
      const [first] = divideChecks([...histories, large], 2, costs);

      assert.deepEqual(first, [large]);
    }
  });
});
