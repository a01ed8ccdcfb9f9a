import assert from "node:assert/strict";
import { describe, test } from "node:test";
import { findingsInRun, noFindings } from "../../testing/adapters/findings-in-run";

const faults: readonly (readonly [fault: string, expected: string])[] = [
  ["wrong-id", "wrong-id, no run"],
  ["no-id", "no-id, no run"],
  ["not-json", "not-json, no run"],
  ["answers-twice", "answered-twice, no run"],
  ["speaks-first", "no-id, no run"],
  ["invalid-utf-8", "invalid-utf-8, no run"],
  ["oversized", "oversized-line, no run"],
  ["flood", "flood, no run"],
  ["malformed-hello", "malformed-answer, no run"],
  ["unknown-capability", "malformed-answer, no run"],
  ["wrong-protocol", "wrong-protocol, no run"],
  ["exits-at-start", "exited-at-start, no run"],
  ["half-a-line", "half-a-line, no run"],
  ["hang-at-start", "hung-in-hello, no run"],
  ["crashed-outcome", "malformed-answer, exit 3"],
  ["wrong-value", "malformed-answer, exit 3"],
  ["no-reason", "malformed-answer, exit 3"],
  ["errors", "reported-error, exit 3"],
  ["out-of-turn", "out-of-turn, no run"],
  ["killed-in-act", "crash, exit 1"],
  ["crash-in-reset", "crashed-in-reset, exit 3"],
  ["hang-in-act", "hang, exit 1"],
  ["hang-in-reset", "hung-in-reset, exit 3"],
  ["lingers", "lingers-after-bye, exit 3"],
  ["own-reasons", noFindings],
  ["silent-refusals", noFindings],
  ["noise", noFindings],
  ["slow-start", noFindings],
  ["ignores-end", noFindings],
];

describe("a faulty adapter in a run", () => {
  for (const [fault, expected] of faults) {
    test(`"${fault}" is reported as: ${expected}`, async () => {
      assert.equal(await findingsInRun(fault), expected);
    });
  }
});
