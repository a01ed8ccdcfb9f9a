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
  test("counts a wrong answer as a kill, with the blamed requirement and the number of steps", () => {
    assert.deepEqual(killIn(decision({})), {
      check: "feature:customers/reviewing#cancel-abandons-order/1",
      requirement: "cancel-abandons-order",
      steps: 2,
    });
  });

  test("does not count a crash, a hang or an unserved action as a kill", () => {
    for (const cause of ["crash", "hang", "unserved"] as const)
      assert.equal(killIn(decision({ cause, requirement: null })), undefined, cause);
  });

  test("does not count checks that did not fail as kills", () => {
    for (const outcome of ["pass", "skip", "inconclusive", "error", "not-run"] as const)
      assert.equal(killIn(decision({ outcome })), undefined, outcome);
  });
});

describe("firstKill", () => {
  const kill = (check: string, steps: number) => ({ check, requirement: null, steps });

  test("is the kill with fewer steps, and the scenario if both have equally many", () => {
    const features = kill("feature:a", 3);

    assert.equal(firstKill({ features, machines: kill("machine:b/grid/c", 2) })?.steps, 2);
    assert.equal(firstKill({ features, machines: kill("machine:b/grid/c", 3) }), features);
    assert.equal(firstKill({ features: null, machines: null }), undefined);
  });
});

describe("checkKindOf", () => {
  test("distinguishes scenarios, cells, paths, walks and histories by their ids", () => {
    const machines = ["machine:m/grid/s/i/k", "machine:m/hsi/3", "machine:world-1/walks/7"];
    const ids = ["feature:a/b#c/1", ...machines, "machine:lockstep/small/3"];

    assert.deepEqual(ids.map(checkKindOf), ["features", "grid", "paths", "walks", "lockstep"]);
  });
});
