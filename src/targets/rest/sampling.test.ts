import assert from "node:assert/strict";
import { test } from "node:test";
import { Sampling } from "./sampling";

function dueTimes(sampling: Sampling, times: number): number {
  return Array.from({ length: times }, () => sampling.isDue("etag")).filter(Boolean).length;
}

test("a rule is checked always at first, then now and then, and always again once it was broken", () => {
  const sampling = new Sampling();
  assert.equal(dueTimes(sampling, 50), 50);
  for (let held = 0; held < 20; held += 1) sampling.held("etag");
  assert.equal(dueTimes(sampling, 100), 4);
  sampling.broken("etag");
  for (let held = 0; held < 100; held += 1) sampling.held("etag");
  assert.equal(dueTimes(sampling, 50), 50);
});
