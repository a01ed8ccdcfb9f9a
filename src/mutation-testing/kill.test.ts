import assert from "node:assert/strict";
import { describe, test } from "node:test";
import type { Decision } from "../verdicts/check";
import { checkKindOf, firstKill, killIn } from "./kill";

function decision(of: Partial<Decision>): Decision {
  return {
    check: "feature:customers/reviewing#cancel-abandons-order/1",
    outcome: "fail",
    cause: null,
    requirement: "cancel-abandons-order",
    steps: ["one", "two"],
    expected: null,
    observed: null,
    note: null,
    exchanges: [],
    ...of,
  };
}

describe("killIn", () => {
  test("takes a wrong answer for a kill, with whom it blames and how many steps show it", () => {
    assert.deepEqual(killIn(decision({})), {
      check: "feature:customers/reviewing#cancel-abandons-order/1",
      requirement: "cancel-abandons-order",
      steps: 2,
    });
  });

  test("takes neither a crash nor a hang nor something unserved for a kill", () => {
    for (const cause of ["crash", "hang", "unserved"] as const)
      assert.equal(killIn(decision({ cause, requirement: null })), undefined, cause);
  });

  test("takes nothing for a kill that did not fail", () => {
    for (const outcome of ["pass", "skip", "inconclusive", "error", "not-run"] as const)
      assert.equal(killIn(decision({ outcome })), undefined, outcome);
  });
});

describe("firstKill", () => {
  const kill = (check: string, steps: number) => ({ check, requirement: null, steps });

  test("is the one that takes fewer steps, and a scenario where both take as many", () => {
    const features = kill("feature:a", 3);

    assert.equal(firstKill({ features, machines: kill("machine:b/grid/c", 2) })?.steps, 2);
    assert.equal(firstKill({ features, machines: kill("machine:b/grid/c", 3) }), features);
    assert.equal(firstKill({ features: null, machines: null }), undefined);
  });
});

describe("weaponOf", () => {
  test("tells scenarios, cells, paths and walks apart by their ids", () => {
    const ids = ["feature:a/b#c/1", "machine:m/grid/s/i/k", "machine:m/hsi/3", "machine:world-1/walks/7"];

    assert.deepEqual(ids.map(checkKindOf), ["features", "grid", "paths", "walks"]);
  });
});
