import assert from "node:assert/strict";
import { describe, test } from "node:test";
import type { RequirementSlug } from "../register/requirements";
import { killMatrix, killMatrixSchema, type MatrixEntry } from "./kill-matrix";
import { killMatrixPage } from "./kill-matrix-page";

const [a, b, c, cell, walk] = [
  "feature:f#cancel-abandons-order/1",
  "feature:f#cancel-abandons-order/2",
  "feature:g#orders-are-the-providers/1",
  "machine:order-wizard/grid/review/new-customer.cancel/sales-agent",
  "machine:world-1/walks/1",
];

function matrixEntries(
  target: string,
  ...kills: readonly (readonly [string, RequirementSlug, number])[]
): MatrixEntry {
  return {
    target: `nonconformant:${target}`,
    requirement: "cancel-abandons-order",
    story: "Shown as <script>alert(1)</script>.",
    kills: kills.map(([check, requirement, steps]) => ({ check, requirement, steps })),
  };
}

const matrix = killMatrix(
  [
    matrixEntries("exact", [a, "cancel-abandons-order", 4], [b, "cancel-abandons-order", 3]),
    matrixEntries("blurred", [a, "cancel-abandons-order", 4], [cell, "orders-are-the-providers", 2]),
    matrixEntries("elsewhere", [cell, "orders-are-the-providers", 2]),
    matrixEntries("missed"),
  ],
  [a, b, c, cell, walk],
  { suite: "d", seed: 1 },
);

describe("killMatrix", () => {
  test("states for each fault which checks kill it, which requirements are blamed and the fewest steps", () => {
    assert.deepEqual(
      matrix.faults.map(({ attributed, exact, killedBy, shortest }) => [
        killedBy,
        attributed,
        exact,
        shortest,
      ]),
      [
        [[0, 1], true, true, 3],
        [[0, 3], true, false, 2],
        [[3], false, false, 2],
        [[], false, false, null],
      ],
    );
  });

  test("states for each scenario its unique kills and the scenario that subsumes it", () => {
    assert.deepEqual(matrix.scenarios, [
      { check: a, kills: 2, alone: ["nonconformant:blurred"], subsumedBy: null },
      { check: b, kills: 1, alone: [], subsumedBy: a },
      { check: c, kills: 0, alone: [], subsumedBy: null },
    ]);
  });

  test("lists faults that one check kills, and counts checks that kill none", () => {
    assert.deepEqual(matrix.alone, [{ check: cell, target: "nonconformant:elsewhere" }]);
    assert.deepEqual(matrix.idle, {
      features: { checks: 3, idle: 1 },
      grid: { checks: 1, idle: 0 },
      paths: { checks: 0, idle: 0 },
      walks: { checks: 1, idle: 1 },
      lockstep: { checks: 0, idle: 0 },
    });
  });

  test("conforms to its schema", () => {
    assert.deepEqual(killMatrixSchema.parse(matrix), matrix);
  });
});

describe("killMatrixPage", () => {
  const page = killMatrixPage(matrix, "zh-TW");

  test("is one file in both languages without external resources", () => {
    assert.match(page, /<html lang="zh-TW" data-language="zh-TW">/);
    assert.match(page, /個錯誤實作被發現[\s\S]*<section/);
    assert.match(page, /faulty implementations detected/);
    assert.doesNotMatch(page, /(src|href)="(https?:)?\/\//);
  });

  test("escapes stories", () => {
    assert.doesNotMatch(page, /<script>alert/);
    assert.match(page, /&lt;script&gt;alert/);
  });

  test("colours each fault by its result", () => {
    for (const tone of ["right", "wrong", "missed"]) assert.match(page, new RegExp(`<tr class="${tone}">`));
  });
});
