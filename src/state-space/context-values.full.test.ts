import assert from "node:assert/strict";
import { test } from "node:test";
import { assign, createMachine } from "xstate";
import { compile } from "./compile";

test("compile follows a chain of 10⁶ states without recursion", () => {
  const increment = assign(({ context }: { context: { count: number } }) => ({
    count: Math.min(context.count + 1, 1_000_000),
  }));
  const counter = createMachine({
    id: "counter",
    context: { count: 0 },
    on: { put: { actions: increment } },
  });

  assert.equal(compile(counter, [{ type: "put" }], { replays: 10 }).states, 1_000_001);
});
