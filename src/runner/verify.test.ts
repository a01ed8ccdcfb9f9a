import assert from "node:assert/strict";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { describe, test } from "node:test";
import { eventOf, lineOf } from "../reporting/record/event-line";
import type { RunEvent } from "../reporting/record/run-event";
import { brokenSource, fixtureOptions } from "../testing/suite-fixture/fixture-run";
import { readReport } from "./report-folder";
import { runVerify, verify } from "./verify";

const outcomesOf = async (options: Parameters<typeof fixtureOptions>[0]) => {
  const { record } = await runVerify(fixtureOptions(options));
  return Object.fromEntries(record.checks.map(({ check, decision }) => [check.id, decision.outcome]));
};

describe("verify", () => {
  test("judges every scenario by what its steps found", async () => {
    const outcomes = await outcomesOf({});

    assert.deepEqual(outcomes, {
      "feature:ending#partnership-precedes-work/1.1": "skip",
      "feature:ending#partnership-precedes-work/1.2": "fail",
      "feature:ending#partnership-precedes-work/1.3": "fail",
      "feature:ending#partnership-precedes-work/1.4": "error",
      "feature:ending#partnership-precedes-work/1.5": "error",
      "feature:ending#partnership-precedes-work/1.6": "pass",
      "feature:ending#partnership-precedes-work/1.7": "fail",
      "feature:ending#partnership-precedes-work/1.8": "error",
      "feature:sub/advising#link-stays-in-request/1": "fail",
      "feature:ending#cancel-abandons-order/1": "pass",
      "feature:ending#cancel-abandons-order/2": "inconclusive",
      "feature:ending#cancel-abandons-order/3": "error",
      "feature:ending#cancel-abandons-order/4": "fail",
    });
  });

  test("plans in the page's order, whatever order the files are in", async () => {
    const { record } = await runVerify(fixtureOptions());

    assert.deepEqual(
      [...new Set(record.started.plan.map(({ requirements }) => requirements[0]))],
      ["partnership-precedes-work", "link-stays-in-request", "cancel-abandons-order"],
    );
  });

  test("plans what rests on readings only where readings are on", async () => {
    const id = "feature:sub/advising#done-closes-draft/1";

    assert.equal(id in (await outcomesOf({ readings: "none" })), false);
    assert.equal((await outcomesOf({ readings: "ours" }))[id], "pass");
  });

  test("gives a scenario the same id in both languages", async () => {
    const outcomes = await outcomesOf({ language: "zh-TW" });

    assert.deepEqual(outcomes, { "feature:ending#cancel-abandons-order/1": "pass" });
  });

  test("links what is inconclusive to the check that failed first", async () => {
    const { record } = await runVerify(fixtureOptions());

    const inconclusive = record.checks.find(({ decision }) => decision.outcome === "inconclusive");
    assert.equal(inconclusive?.decision.note, "feature:ending#partnership-precedes-work/1.2");
  });

  test("tells a failure with its steps, what was expected and what was observed", async () => {
    const summary = await verify(fixtureOptions({ only: ["S187"] }));

    const [failure] = summary.failures;
    assert.deepEqual(failure, {
      check: "feature:ending#cancel-abandons-order/4",
      requirement: "cancel-abandons-order",
      statements: ["S187"],
      cause: null,
      steps: ["Given something holds", "Then something does not hold"],
      expected: "one thing",
      observed: "another thing",
      replay: failure?.replay,
    });
  });

  test("stops at the first failure when asked, and leaves the rest not run", async () => {
    const summary = await verify(fixtureOptions({ failFast: true }));

    assert.equal(summary.failed, 1);
    assert.equal(summary.notRun, summary.planned - summary.decided - summary.errors);
    assert.ok(summary.notRun > 5);
    assert.equal(summary.exit, 1);
  });

  test("ends at an event that cannot be recorded", async () => {
    const seen: string[] = [];
    const onEvent = ({ type }: RunEvent) => {
      seen.push(type);
      if (type === "check-decided") throw new Error("no room");
    };

    await assert.rejects(verify(fixtureOptions({ onEvent })), /^Error: no room$/);
    assert.deepEqual(seen, ["run-started", "check-decided"]);
  });

  test("keeps what was decided when it is interrupted, and answers 130", async () => {
    const interrupt = new AbortController();
    const onEvent = (event: RunEvent) => event.type === "check-decided" && interrupt.abort();

    const summary = await verify(fixtureOptions({ signal: interrupt.signal, onEvent }));

    assert.equal(summary.exit, 130);
    assert.equal(summary.decided, 1);
    assert.equal(summary.notRun, summary.planned - 1);
  });

  test("writes events that read back as the same run, and the same but for times when run again", async () => {
    const out = mkdtempSync(join(tmpdir(), "twotier-[x] 空-"));
    try {
      await runVerify(fixtureOptions({ out }));
      const first = readFileSync(join(out, "events.ndjson"), "utf8");
      const { record } = await runVerify(fixtureOptions({ out }));
      const second = readFileSync(join(out, "events.ndjson"), "utf8");

      const timeless = (text: string) => text.replaceAll(/"time":"[^"]+"/g, "");
      assert.deepEqual(readReport(out), JSON.parse(JSON.stringify(record)));
      assert.equal(timeless(first), timeless(second));
      for (const line of first.trim().split("\n")) assert.equal(lineOf(eventOf(line)), line);
    } finally {
      rmSync(out, { recursive: true });
    }
  });

  test("refuses a report folder that cannot be written", async () => {
    const folder = mkdtempSync(join(tmpdir(), "twotier-out-"));
    const file = join(folder, "a-file");
    writeFileSync(file, "");
    try {
      for (const out of [file, join(file, "below"), "/proc/not/writable", ""])
        await assert.rejects(verify(fixtureOptions({ out })), /cannot be written/);
    } finally {
      rmSync(folder, { recursive: true });
    }
  });

  test("accepts no scenario that no requirement owns", async () => {
    await assert.rejects(verify(fixtureOptions({ sources: [brokenSource("ownerless")] })), {
      name: "SuiteFault",
    });
  });

  test("accepts no Rule without an example", async () => {
    const sources = [brokenSource("empty-rule")];

    await assert.rejects(verify(fixtureOptions({ sources })), /holds no example/);
  });

  test("accepts no example without a step", async () => {
    const sources = [brokenSource("empty-example")];

    await assert.rejects(verify(fixtureOptions({ sources })), /holds no step/);
  });

  test("accepts no feature that does not parse", async () => {
    const sources = [brokenSource("unparsed")];

    await assert.rejects(verify(fixtureOptions({ sources })), /cannot be read: .*unparsed/);
  });

  test("knows nothing where no feature is found, and says so", async () => {
    const summary = await verify(fixtureOptions({ sources: [] }));

    assert.deepEqual([summary.outcome, summary.exit, summary.planned], ["error", 4, 0]);
  });

  test("rejects a target that does not say hello", async () => {
    const open = async () => {
      throw new Error("nobody is there");
    };

    await assert.rejects(verify(fixtureOptions({ open })), { name: "TargetUnavailable" });
  });
});
