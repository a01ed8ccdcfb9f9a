import assert from "node:assert/strict";
import { describe, test } from "node:test";
import { UsageError } from "../domain/usage-error";
import { checkBudget, parseBudget } from "./parse-budget";

describe("parseBudget", () => {
  test("reads steps, with and without the word", () => {
    for (const text of ["5000", "5000steps", "5000 steps"])
      assert.deepEqual(parseBudget(text), { steps: 5000 });
  });

  test("reads seconds, parts of them, and minutes", () => {
    assert.deepEqual(parseBudget("30s"), { seconds: 30 });
    assert.deepEqual(parseBudget("0.5 seconds"), { seconds: 0.5 });
    assert.deepEqual(parseBudget("2min"), { seconds: 120 });
  });

  for (const text of ["", " ", "0", "0s", "-3", "1.5", "half an hour", "5000 apples", "s"]) {
    test(`rejects "${text}" in one line that says what would do`, () => {
      assert.throws(
        () => parseBudget(text),
        (thrown) => {
          assert.ok(thrown instanceof UsageError);
          assert.match(
            thrown.message,
            /^--budget: ".*" is enough for no step\. Expected steps, such as 5000 .*30s/,
          );
          assert.ok(!thrown.message.includes("\n"));
          return true;
        },
      );
    });
  }
});

describe("checkBudget", () => {
  test("rejects from a program what it rejects from the command line", () => {
    assert.throws(() => checkBudget({ steps: 0 }), /enough for no step/);
    assert.throws(() => checkBudget({ seconds: 0 }), /enough for no step/);
    assert.doesNotThrow(() => checkBudget({ seconds: 0.1 }));
  });
});
