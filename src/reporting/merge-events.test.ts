import assert from "node:assert/strict";
import { describe, test } from "node:test";
import { fixtureOptions } from "../verify/fixtures/fixture-run";
import { runVerify } from "../verify/verify";
import { differenceOf, mergeEvents } from "./merge-events";
import type { RunEvent, RunStarted } from "./run-event";
import { readRecord } from "./run-record";

async function eventsOf(only: readonly string[], seed = 1): Promise<readonly RunEvent[]> {
  const events: RunEvent[] = [];
  await runVerify(fixtureOptions({ only, seed, onEvent: (event) => events.push(event) }));
  return events;
}

function startOf([first]: readonly RunEvent[]): RunStarted {
  assert.ok(first?.type === "run-started");
  return first;
}

describe("mergeEvents", () => {
  test("makes the whole run of its parts", async () => {
    const whole = readRecord(await eventsOf([]));
    const parts = await Promise.all([eventsOf(["S187"]), eventsOf(["S137"]), eventsOf(["S149", "S148"])]);

    const merged = readRecord(mergeEvents(parts));

    assert.deepEqual(merged.verdict, whole.verdict);
    assert.equal(merged.started.chosenAway, 0);
  });

  test("stays partial where a part is missing", async () => {
    const merged = readRecord(mergeEvents([await eventsOf(["S187"]), await eventsOf(["S137"])]));

    assert.equal(merged.started.chosenAway, 1);
  });

  test("takes no run for finished of which a part has no end", async () => {
    const [one, other] = [await eventsOf(["S187"]), await eventsOf(["S137"])];

    const merged = readRecord(mergeEvents([one, other.slice(0, -1)]));

    assert.equal(merged.verdict.outcome, "error");
  });
});

describe("differenceOf", () => {
  test("names in what two runs differ", async () => {
    assert.equal(differenceOf(startOf(await eventsOf([])), startOf(await eventsOf([], 2))), "seed");
    assert.equal(differenceOf(startOf(await eventsOf([])), startOf(await eventsOf(["S187"]))), undefined);
  });
});
