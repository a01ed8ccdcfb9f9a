import assert from "node:assert/strict";
import { describe, test } from "node:test";
import type { Decision } from "../verdicts/check";
import { keepSmall } from "./keep-small";

const failure = (check: string, exchanges: readonly unknown[], observed: string): Decision => ({
  check,
  outcome: "fail",
  cause: null,
  requirement: null,
  steps: [],
  expected: null,
  observed,
  note: null,
  exchanges,
});

describe("keepSmall", () => {
  test("leaves the decisions of a usual run as they are", () => {
    const keep = keepSmall();
    const decision = failure("a", [{ text: "x".repeat(30_000) }], "nothing");

    for (let count = 0; count < 100; count += 1) assert.equal(keep(decision), decision);
  });

  test("bounds messages and lines, and keeps the messages of the first failure of each kind", () => {
    const keep = keepSmall();
    const long = failure("a", [{ text: "x".repeat(60_000) }], "y".repeat(2_000));
    const kept = Array.from({ length: 20_000 }, () => keep(long));
    const crash: Decision = { ...long, cause: "crash" };

    assert.ok(kept.reduce((sum, { exchanges }) => sum + JSON.stringify(exchanges).length, 0) < 9_000_000);
    assert.ok(kept.reduce((sum, { observed }) => sum + (observed?.length ?? 0), 0) < 10_000_000);
    assert.equal(keep(crash).exchanges.length, 1);
    assert.equal(keep(crash).exchanges.length, 0);
  });
});
