import assert from "node:assert/strict";
import { describe, test } from "node:test";
import {
  type FaultyAdapterRow,
  smokeFindings,
  testFaultyAdapter,
} from "../../testing/adapters/smoke-findings";
import { runSmoke } from "./run-smoke";
import { smokeEnding } from "./smoke-report";

const faults: readonly FaultyAdapterRow[] = [
  ["none"],
  ["wrong-id", "fault in start: wrong-id"],
  ["lying-capability", "fault in claims: unserved"],
  ["state-survives", "fault in forgetting: state-survives-reset"],
  ["noise", "warning in turns: noisy"],
  ["crash-on-unknown", "fault in unknown-words: unknown-word"],
];

describe("runSmoke", () => {
  for (const row of faults) testFaultyAdapter(row);

  test("distinguishes a program that does not exist from one that fails", async () => {
    const verdicts = await runSmoke("cmd:no-such-program-anywhere");

    assert.deepEqual(smokeFindings(verdicts), ["fault in start: cannot-start"]);
    assert.match(smokeEnding(verdicts, "en"), /not sound\. Faults: 1/);
  });
});
