import assert from "node:assert/strict";
import { describe, test } from "node:test";
import { UsageError } from "../domain/usage-error";
import { smoke } from "./smoke-command";

describe("smoke", () => {
  test("rejects a target that has no adapter, and names those that have one", async () => {
    await assert.rejects(smoke("reference", { lang: "en", json: false }), (problem) => {
      assert.ok(problem instanceof UsageError);
      assert.match(problem.message, /cmd:python3 adapter\.py/);
      return true;
    });
  });

  test("rejects a command that cannot be read", async () => {
    await assert.rejects(smoke("cmd:node 'open", { lang: "en", json: false }), UsageError);
  });
});
