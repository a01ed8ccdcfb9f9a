import assert from "node:assert/strict";
import { AsyncLocalStorage } from "node:async_hooks";
import { test } from "node:test";
import { verify } from "../verify";

test("a run of features leaves the scopes of its caller alone", async () => {
  const scope = new AsyncLocalStorage<string>();
  const only = ["feature:partnerships/drafting-a-request"];
  const [seen, summary] = await scope.run("caller", async () => {
    const run = verify({ only, readings: "ours", out: null });
    const inner = await scope.run("inner", async () => {
      await run;
      return scope.getStore();
    });
    return [[inner, scope.getStore()], await run] as const;
  });

  assert.deepEqual(seen, ["inner", "caller"]);
  assert.equal(summary.exit, 0);
});
