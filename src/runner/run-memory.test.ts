import assert from "node:assert/strict";
import { test } from "node:test";
import { setFlagsFromString } from "node:v8";
import { runInNewContext } from "node:vm";
import { fixtureOptions, fixtureSource } from "../testing/suite-fixture/fixture-run";
import type { CheckSource } from "../verdicts/check-source";
import { verify } from "./verify";

setFlagsFromString("--expose-gc");
const collectGarbage: () => void = runInNewContext("gc");

/** Runs a suite whose source belongs to the run alone. */
async function afterRun(): Promise<WeakRef<CheckSource>> {
  const source = fixtureSource();
  await verify(fixtureOptions({ sources: [source] }));
  return new WeakRef(source);
}

test("runs that have ended are not kept in memory, except the last one", async () => {
  const ended = [await afterRun(), await afterRun(), await afterRun()];
  await new Promise(setImmediate);
  collectGarbage();

  const kept = ended.filter((source) => source.deref() !== undefined);
  assert.ok(kept.length <= 1, `${kept.length} are kept`);
});
