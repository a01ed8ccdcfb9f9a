import assert from "node:assert/strict";
import { describe, test } from "node:test";
import * as fc from "fast-check";
import { TupleTable } from "./tuple-table";

function interned(tuples: readonly (readonly number[])[], width: number) {
  const table = new TupleTable(width);
  const numbers = tuples.map((tuple) => table.intern(Int32Array.from(tuple)));
  const back = numbers.map((number) => {
    const tuple = new Int32Array(width);
    table.load(number, tuple);
    return [...tuple];
  });
  return { table, numbers, back };
}

describe("TupleTable", () => {
  for (const largest of [3, 500, 70_000, 2 ** 31 - 1]) {
    test(`gives equal tuples equal numbers and returns them, with values up to ${largest}`, () => {
      const tuple = fc.tuple(fc.nat(largest), fc.nat(7), fc.nat(largest));
      void fc.assert(
        fc.property(fc.array(tuple, { maxLength: 300 }), (tuples) => {
          const { table, numbers, back } = interned(tuples, 3);
          const distinct = new Set(tuples.map(String));

          assert.deepEqual(back, tuples);
          assert.equal(table.length, distinct.size);
          assert.equal(new Set(numbers).size, distinct.size);
        }),
        { seed: 5 },
      );
    });
  }

  test("numbers tuples in the order in which they are added", () => {
    const tuples = Array.from({ length: 5000 }, (_, index) => [index % 71, index]);

    assert.deepEqual(interned(tuples, 2).numbers, [...tuples.keys()]);
  });
});
