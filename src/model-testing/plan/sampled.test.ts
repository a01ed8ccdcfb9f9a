import assert from "node:assert/strict";
import { test } from "node:test";
import { createReference } from "../../reference/reference-implementation";
import { defaultSettings } from "../../verdicts/run-settings";
import { testPlan } from "./test-plan";

function sampledPlan(seed: number) {
  const hello = createReference().hello();
  return testPlan({ ...defaultSettings, seed, language: "en", hello, sampled: true });
}

test("a sampled plan has transitions and refusals of each machine, by several kinds of people", () => {
  const { checks, leftOut, suites } = sampledPlan(1);

  const grids = suites.filter(({ cells }) => cells.length > 0);
  assert.ok(grids.length >= 7);
  for (const { cells, scope } of grids) {
    const kinds = new Set(cells.map(({ kind }) => kind));
    assert.ok(kinds.size >= 3, `${scope}: ${[...kinds].join(", ")}`);
    assert.equal(new Set(cells.map(({ expected }) => expected.kind)).size, 2, scope);
  }
  assert.ok(checks.length < 60, `${checks.length}`);
  assert.ok(leftOut.length > 0);
});

test("another seed samples other cells", () => {
  const ids = (seed: number) => sampledPlan(seed).checks.map(({ id }) => id);
  const [one, other] = [ids(1), new Set(ids(2))];

  assert.ok(one.filter((id) => other.has(id)).length < one.length / 2);
  assert.deepEqual(ids(1), one);
});
