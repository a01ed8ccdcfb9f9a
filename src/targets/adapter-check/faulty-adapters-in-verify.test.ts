import assert from "node:assert/strict";
import { describe, test } from "node:test";
import { findingsInRun, noFindings } from "../../testing/adapters/findings-in-run";

const faults: readonly (readonly [fault: string, expected: string])[] = [
  ["none", noFindings],
  ["crash-in-act", "crash, exit 1"],
  ["malformed-answer", "malformed-answer, exit 3"],
  ["state-survives", "state-survives-reset, exit 3"],
  ["exit-status", "exit-status, exit 3"],
  ["lying-capability", "unserved, exit 1"],
];

describe("a faulty adapter in a run", () => {
  for (const [fault, expected] of faults) {
    test(`"${fault}" is reported as: ${expected}`, async () => {
      assert.equal(await findingsInRun(fault), expected);
    });
  }
});
