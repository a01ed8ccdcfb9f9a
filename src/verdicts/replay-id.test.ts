import assert from "node:assert/strict";
import { describe, test } from "node:test";
import { replayId } from "./replay-id";

const one = { suite: "0.1.0", check: "feature:a#b/1", seed: 1, target: "reference" };

describe("replayId", () => {
  test("is the same for the same check, seed, target and suite", () => {
    assert.equal(replayId(one), replayId({ ...one }));
    assert.match(replayId(one), /^r-[0-9a-f]{12}$/);
  });

  test("differs where any of them differs", () => {
    const others = [{ suite: "0.2.0" }, { check: "feature:a#b/2" }, { seed: 2 }, { target: "cmd:x" }];
    const ids = [one, ...others.map((other) => ({ ...one, ...other }))].map(replayId);

    assert.equal(new Set(ids).size, 5);
  });
});
