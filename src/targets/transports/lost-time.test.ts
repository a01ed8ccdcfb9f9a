import assert from "node:assert/strict";
import { describe, test } from "node:test";
import { countWaiting, watchLostTime } from "./lost-time";

function reachedAfter(mostMs: number, count: () => void): boolean {
  let isReached = false;
  const end = watchLostTime(mostMs, () => {
    isReached = true;
  });
  count();
  end();
  return isReached;
}

/** Counts a request that was sent so long ago, as if nothing had been counted before. */
const waited = (ms: number, limitMs: number, isAnswered: boolean) => () => {
  const { now } = performance;
  const start = now.call(performance);
  performance.now = () => start + ms;
  countWaiting(start, limitMs, isAnswered);
  performance.now = now;
};

describe("lost time", () => {
  // Each row is later than the ones before, because the same time never counts twice.
  test("counts requests without an answer as a whole", () => {
    assert.ok(reachedAfter(900, waited(1_000, 5_000, false)));
    assert.ok(!reachedAfter(1_100, waited(2_000, 5_000, false)));
  });

  test("counts answers that need more than a part of their limit", () => {
    assert.ok(!reachedAfter(0, waited(3_000, 10_000, true)));
    assert.ok(reachedAfter(900, waited(5_500, 10_000, true)));
  });

  test("counts requests that wait at the same time once", () => {
    const both = () => {
      waited(20_000, 5_000, false)();
      waited(20_000, 5_000, false)();
    };

    assert.ok(!reachedAfter(21_000, both));
  });
});
