import assert from "node:assert/strict";
import { describe, test } from "node:test";
import fc from "fast-check";
import type { PlannedCheck } from "../../verdicts/check";
import { divideChecks } from "./divide-checks";

function planned(id: string): PlannedCheck {
  return { id, source: "machine", title: id, requirements: [], readings: [], where: "" };
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
        const divided = divideChecks(plan, parts).flat();

        assert.deepEqual(new Set(divided), new Set(plan));
        assert.equal(divided.length, plan.length);
      }),
    );
  });

  test("keeps the cells of one machine and one kind of person together", () => {
    const parts = divideChecks(plan, 3);

    for (const kind of ["sales-agent", "no-role"]) {
      const holding = parts.filter((part) => part.some(({ id }) => id.endsWith(kind)));
      assert.equal(holding.length, 1, kind);
    }
  });

  test("gives each part its share", () => {
    const sizes = divideChecks(plan, 2).map(({ length }) => length);

    assert.ok(Math.max(...sizes) - Math.min(...sizes) <= 2, sizes.join());
  });
});
