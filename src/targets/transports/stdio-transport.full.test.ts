import assert from "node:assert/strict";
import { describe, test } from "node:test";
import { faultyAdapter, firstProblem } from "../../testing/adapters/faulty-session";

const faults: readonly (readonly [fault: string, problem: string])[] = [
  ["no-id", "hello: no-id"],
  ["not-json", "hello: not-json"],
  ["out-of-turn", "hello: out-of-turn"],
  ["speaks-first", "hello: no-id"],
  ["invalid-utf-8", "hello: invalid-utf-8"],
  ["oversized", "hello: oversized-line"],
  ["flood", "hello: flood"],
  ["crashed-outcome", "act: malformed-answer"],
  ["errors", "act: reported-error"],
  ["killed-in-act", "act: ImplementationCrashed"],
  ["wrong-value", "observe: malformed-answer"],
  ["unknown-reason", "none"],
  ["wrong-protocol", "hello: wrong-protocol"],
  ["malformed-hello", "hello: malformed-answer"],
  ["unknown-capability", "hello: malformed-answer"],
  ["exits-at-start", "hello: exited-at-start"],
  ["hang-at-start", "hello: hung-in-hello"],
  ["slow-start", "none"],
  ["crash-in-reset", "reset: crashed-in-reset"],
  ["hang-in-reset", "reset: hung-in-reset"],
  ["lingers", "bye: lingers-after-bye"],
];

describe("a child process", () => {
  for (const [fault, problem] of faults) {
    test(`with the fault "${fault}" is diagnosed as "${problem}"`, async () => {
      assert.equal(await firstProblem(await faultyAdapter(fault)), problem);
    });
  }
});
