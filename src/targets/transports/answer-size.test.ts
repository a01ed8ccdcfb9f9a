import assert from "node:assert/strict";
import { describe, test } from "node:test";
import { deepest, isShallow, isSmall, mostCharacters, mostEntries } from "./answer-size";

function nested(levels: number): unknown {
  let value: unknown = 1;
  for (let level = 0; level < levels; level += 1) value = [value];
  return value;
}

describe("the size of an answer", () => {
  test("is limited in depth", () => {
    assert.ok(isShallow(nested(deepest)));
    assert.ok(!isShallow(nested(deepest + 1)));
    assert.ok(!isShallow(nested(100_000)));
  });

  test("is limited in entries and characters", () => {
    assert.ok(isSmall({ customers: Array.from({ length: mostEntries }, () => ({ id: "x" })) }));
    assert.ok(!isSmall({ customers: Array.from({ length: mostEntries + 1 }, () => ({ id: "x" })) }));
    assert.ok(!isSmall({ a: "x".repeat(mostCharacters / 2), b: ["y".repeat(mostCharacters / 2), "z"] }));
    assert.ok(!isSmall({ ["x".repeat(mostCharacters + 1)]: 1 }));
  });
});
