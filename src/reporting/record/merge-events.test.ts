import assert from "node:assert/strict";
import { describe, test } from "node:test";
import { runVerify } from "../../runner/verify";
import { fixtureOptions } from "../../testing/suite-fixture/fixture-run";
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

describe("mergeEvents of shards", () => {
  async function shardOf(part: number, of: number): Promise<readonly RunEvent[]> {
    const events: RunEvent[] = [];
    await runVerify(fixtureOptions({ shard: { part, of }, onEvent: (event) => events.push(event) }));
    return events;
  }

  test("makes the whole run of all of them", async () => {
    const whole = readRecord(await eventsOf([]));

    const merged = readRecord(mergeEvents([await shardOf(2, 3), await shardOf(1, 3), await shardOf(3, 3)]));

    assert.deepEqual(merged.verdict, whole.verdict);
    assert.deepEqual(merged.started.plan, whole.started.plan);
  });

  test("takes the checks of a missing one for not run, which is an error", async () => {
    const parts = [await shardOf(1, 3), await shardOf(3, 3)];

    const merged = readRecord(mergeEvents(parts));

    assert.ok(merged.verdict.notRun > 0);
    assert.deepEqual([merged.verdict.outcome, merged.verdict.exit], ["error", 3]);
  });

  test("is partial by itself, and says which part it is", async () => {
    const record = readRecord(await shardOf(1, 13));

    assert.equal(record.verdict.planned + record.elsewhere, 13);
    assert.deepEqual([record.verdict.outcome, record.verdict.exit], ["partial", 0]);
  });

  test("accepts no parts of different divisions or plans", async () => {
    const [one, other] = [await shardOf(1, 2), await shardOf(1, 3)];

    assert.equal(differenceOf(startOf(one), startOf(other)), "shard");
    const events: RunEvent[] = [];
    const shard = { part: 2, of: 2 };
    await runVerify(fixtureOptions({ shard, only: ["S187"], onEvent: (event) => events.push(event) }));
    assert.equal(differenceOf(startOf(one), startOf(events)), "plan");
  });
});

describe("differenceOf", () => {
  test("names in what two runs differ", async () => {
    assert.equal(differenceOf(startOf(await eventsOf([])), startOf(await eventsOf([], 2))), "seed");
    assert.equal(differenceOf(startOf(await eventsOf([])), startOf(await eventsOf(["S187"]))), undefined);
  });
});
