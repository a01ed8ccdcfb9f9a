import assert from "node:assert/strict";
import { describe, test } from "node:test";
import { incrementalCacheText, memoryIn } from "./incremental-cache";
import type { MutantOutcome } from "./mutation-run";

const feature = { check: "feature:f#cancel-abandons-order/1", requirement: null, steps: 3 };
const walk = { check: "machine:world-1/walks/1", requirement: null, steps: 9 };

function caseOf(target: string, of: Partial<MutantOutcome["result"]>): MutantOutcome {
  const tried = { features: true, machines: true };
  const result = { target, features: null, machines: null, tried, attributed: null, crashed: false, ...of };
  return { mutant: { target, group: "generated", requirement: null }, result, separately: true };
}

const today = { "features-named": "1", "machines-named": "2" };

const text = incrementalCacheText(
  [
    caseOf("z", { features: feature, machines: walk }),
    caseOf("a", { machines: walk }),
    caseOf("c", { crashed: true }),
    caseOf("untried", { features: feature, tried: { features: true, machines: false } }),
  ],
  { suite: today, seed: 1 },
);

describe("the memory of a hunt", () => {
  test("keeps who was killed by what", () => {
    const { killers } = memoryIn(text, { suite: today, seed: 1 });

    assert.deepEqual(killers.get("z"), [feature.check, walk.check]);
    assert.deepEqual(killers.get("a"), [walk.check]);
  });

  test("keeps what was in vain, and nothing that nobody tried", () => {
    const { survivedBefore } = memoryIn(text, { suite: today, seed: 1 });

    assert.deepEqual(survivedBefore.get("a"), { features: true, machines: false, crashed: false });
    assert.deepEqual(survivedBefore.get("c"), { features: true, machines: true, crashed: true });
    assert.equal(survivedBefore.has("untried"), false);
    assert.equal(survivedBefore.has("z"), false);
  });

  test("forgets what was in vain with another seed or without sources, and not who was killed by what", () => {
    for (const of of [
      { suite: today, seed: 2 },
      { suite: undefined, seed: 1 },
    ]) {
      const { killers, survivedBefore } = memoryIn(text, of);

      assert.deepEqual([killers.size, survivedBefore.size], [4, 0]);
    }
  });

  test("forgets what those checks did in vain that have changed, and a crash when either have", () => {
    const changed = (name: string) =>
      memoryIn(text, { suite: { ...today, [name]: "3" }, seed: 1 }).survivedBefore;

    assert.deepEqual([...changed("features-named").keys()], []);
    assert.deepEqual([...changed("machines-named").keys()], ["a"]);
  });

  test("is empty where it cannot be read", () => {
    assert.equal(memoryIn('{"other": 1}', { suite: today, seed: 1 }).killers.size, 0);
  });

  test("does not depend on who was through first", () => {
    const cases = [caseOf("one", { machines: walk }), caseOf("other", { features: feature })];
    const of = { suite: today, seed: 1 };

    assert.equal(incrementalCacheText([...cases].reverse(), of), incrementalCacheText(cases, of));
  });
});
