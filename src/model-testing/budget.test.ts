import assert from "node:assert/strict";
import { describe, test } from "node:test";
import { catalogue } from "../../machines/catalogue";
import { createReference } from "../reference/reference-implementation";
import { mergeEvents } from "../reporting/record/merge-events";
import type { RunEvent } from "../reporting/record/run-event";
import { readRecord } from "../reporting/record/run-record";
import { reasonsOf } from "../reporting/words/reasons";
import { summaryLineWords } from "../reporting/words/summary-line";
import { runVerify } from "../runner/verify";
import type { VerifyOptions } from "../runner/verify-options";
import { defaultSettings } from "../verdicts/run-settings";
import { machineSource } from "./machine-source";
import { testPlan } from "./plan/test-plan";

const terms = {
  ...defaultSettings,
  seed: 1,
  language: "en",
  hello: createReference().hello(),
} as const;

async function eventsOf(options: VerifyOptions): Promise<readonly RunEvent[]> {
  const events: RunEvent[] = [];
  await runVerify({
    sources: [machineSource()],
    out: null,
    ...options,
    onEvent: (event) => events.push(event),
  });
  return events;
}

describe("a budget of steps", () => {
  const whole = testPlan(terms).checks.length;

  test("plans the first checks within the budget and lists the others as left out", () => {
    const { checks, leftOut } = testPlan({ ...terms, budget: { steps: 3000 } });

    const left = leftOut.reduce((sum, each) => sum + each.checks, 0);
    assert.equal(checks.length + left, whole);
    assert.ok(leftOut.every(({ atLeast }) => !atLeast));
    assert.ok(leftOut.some(({ what }) => what === "worlds/walks"));
  });

  test("plans the first criterion of every machine before the next criterion", () => {
    const { checks } = testPlan({ ...terms, budget: { steps: 3000 } });

    const toured = new Set(checks.map(({ id }) => id).filter((id) => id.includes("/tour/")));
    assert.equal(new Set([...toured].map((id) => id.split("/")[0])).size, catalogue.length);
  });

  test("states a lower bound if the checks left out cannot be counted", () => {
    const { leftOut } = testPlan({ ...terms, criterion: "simple", budget: { steps: 1000 } });

    const endless = leftOut.find(({ what }) => what === "order-wizard/simple");
    assert.ok(endless?.atLeast && endless.checks > 100_000);
  });

  test("leaves nothing out if it is large enough", async () => {
    const record = readRecord(
      await eventsOf({ budget: { steps: 10_000_000 }, only: ["machine:credentials/tour"] }),
    );

    assert.deepEqual(record.leftOut, []);
    assert.match(reasonsOf(record, "en").join("; "), /10000000 steps, was enough for everything/);
  });
});

describe("a budget of seconds", () => {
  test("makes the run partial and lists the checks left out by machine and criterion", async () => {
    const record = readRecord(await eventsOf({ budget: { seconds: 0.2 } }));

    const { outcome, exit, planned, decided, notRun } = record.verdict;
    assert.deepEqual([outcome, exit, notRun], ["partial", 0, 0]);
    assert.equal(planned, decided);
    assert.ok(record.leftOut.some(({ what }) => what === "worlds/walks"));
    assert.match(reasonsOf(record, "en").join("; "), /0\.2 s, left checks out: \d+ \(.*worlds\/walks 100/);
    assert.match(reasonsOf(record, "zh-TW").join("；"), /預算（0\.2 秒）略去 \d+ 項檢查/);
    assert.doesNotMatch(summaryLineWords(record, "en"), / 0 excluded/);
  });

  test("reports a failure within the budget", async () => {
    const events = await eventsOf({
      against: "nonconformant:cancel-goes-back-one-page",
      budget: { seconds: 60 },
      only: ["machine:order-wizard/tour"],
    });

    assert.equal(readRecord(events).verdict.outcome, "fail");
  });

  test("does not count checks of a missing shard as left out", async () => {
    const one = await eventsOf({ budget: { seconds: 0.2 }, shard: { part: 1, of: 2 } });

    const record = readRecord(mergeEvents([one]));

    assert.equal(record.verdict.outcome, "error");
    assert.ok(record.verdict.notRun > 1000);
  });
});

describe("the nightly plan", () => {
  const standard = testPlan(terms);
  const nightly = testPlan({ ...terms, nightly: true });

  test("contains the standard plan", () => {
    const ids = new Set(nightly.checks.map(({ id }) => id));

    assert.deepEqual(
      standard.checks.filter(({ id }) => !ids.has(id)),
      [],
    );
  });

  test("adds HSI for one extra state, and ten times as many walks", () => {
    const count = (part: string) => nightly.checks.filter(({ id }) => id.includes(part)).length;

    for (const machine of ["partnership", "order-wizard", "credentials", "subscription", "delegation"])
      assert.ok(count(`:${machine}/hsi+1/`) > 5 * count(`:${machine}/hsi/`), machine);
    assert.equal(count("/walks/"), 1000);
  });

  test("passes on the reference", async () => {
    const record = readRecord(await eventsOf({ nightly: true, only: ["machine:credentials/hsi+1"] }));

    assert.equal(record.verdict.failed, 0);
    assert.equal(
      record.verdict.passed,
      nightly.checks.filter(({ id }) => id.includes(":credentials/hsi+1/")).length,
    );
  });
});
