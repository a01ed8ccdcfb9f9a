import assert from "node:assert/strict";
import { test } from "node:test";
import { requirements } from "../../register/requirements";
import { runSmoke, type SmokeVerdict } from "../../targets/adapter-check/run-smoke";
import { smokeExitCode, smokeLine } from "../../targets/adapter-check/smoke-report";
import type { TransportOptions } from "../../targets/transports/connect-transport";

/** Only the request that hangs has a short limit: a slow machine must not make another one time out. */
const limits: Readonly<Record<string, TransportOptions>> = {
  "hang-at-start": { timeoutMs: { hello: 900 } },
  "half-a-line": { timeoutMs: { hello: 5_000 } },
  "hang-in-reset": { timeoutMs: { reset: 700 } },
  "hang-in-act": { timeoutMs: { act: 700 } },
  lingers: { timeoutMs: { bye: 700 } },
};

/** On a loaded machine every adapter may be slow: these diagnoses count only for the adapters that are slow by intent. */
const speedDiagnoses = ["slow-start", "slow"];
const slowByIntent = ["slow-start", "slow-answers"];

/** The diagnoses of an examination: `fault in start: wrong-id`. */
export function smokeFindings(verdicts: readonly SmokeVerdict[]): readonly string[] {
  return verdicts
    .filter(({ diagnosis }) => diagnosis !== null)
    .map(({ probe, outcome, diagnosis }) => `${outcome} in ${probe}: ${diagnosis}`);
}

export type FaultyAdapterRow = readonly [fault: string, ...diagnoses: string[]];

/** Declares a test that examines one faulty adapter. */
export function testFaultyAdapter([fault, ...diagnoses]: FaultyAdapterRow): void {
  test(`finds ${diagnoses.join(", ") || "nothing"} in the adapter "${fault}", once and in one line`, async () => {
    const command = `cmd:"${process.execPath}" src/testing/adapters/faulty-adapter.cjs ${fault}`;
    const verdicts = await runSmoke(command, limits[fault] ?? {});

    const counted = verdicts.filter(
      ({ diagnosis }) => slowByIntent.includes(fault) || !speedDiagnoses.includes(diagnosis ?? ""),
    );
    assert.deepEqual(smokeFindings(counted), diagnoses);
    assert.equal(smokeExitCode(verdicts), diagnoses.some((text) => text.startsWith("fault")) ? 3 : 0);
    for (const verdict of verdicts) {
      const line = smokeLine(verdict, "zh-TW");
      assert.equal(line.split("\n").length, 1);
      for (const { slug } of requirements) assert.ok(!line.includes(slug), line);
    }
  });
}
