import assert from "node:assert/strict";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { after, describe, test } from "node:test";
import pico from "picocolors";
import { mergeEvents } from "../../reporting/record/merge-events";
import { requirementVerdicts } from "../../reporting/record/requirement-verdicts";
import type { RunEvent } from "../../reporting/record/run-event";
import { type RunRecord, readRecord } from "../../reporting/record/run-record";
import { renderReports } from "../../reporting/render-reports";
import { summaryOf } from "../../reporting/summary";
import { terminalReport } from "../../reporting/terminal/terminal-report";
import { zooTarget } from "../../testing/zoo/zoo-target";
import { readEvents } from "../report-folder";
import { runVerify } from "../verify";
import type { VerifyOptions } from "../verify-options";

const folder = mkdtempSync(join(tmpdir(), "twotier-unconfirmed-"));
after(() => rmSync(folder, { recursive: true }));

const target: VerifyOptions = {
  against: zooTarget("fault:request-shows-no-draft"),
  only: ["feature:partnerships/drafting-a-request"],
  readings: "ours",
};

const isFailure = (event: RunEvent): boolean =>
  event.type === "check-decided" && event.decision.outcome === "fail";

/** Runs until the first failure is recorded, and interrupts the run there. */
async function interrupted(options: VerifyOptions = {}) {
  const interrupt = new AbortController();
  const onEvent = (event: RunEvent) => isFailure(event) && interrupt.abort();
  return runVerify({ ...target, ...options, signal: interrupt.signal, onEvent });
}

/** The events of the same run if it had been killed at its first failure. */
async function killed(name: string): Promise<readonly RunEvent[]> {
  const out = join(folder, name);
  await runVerify({ ...target, out });
  const events = readEvents(out);
  return events.slice(0, events.findIndex(isFailure) + 1);
}

function assertUnblamed(record: RunRecord): void {
  const summary = summaryOf(record);
  assert.equal(summary.failed, 0);
  assert.deepEqual(summary.failures, []);
  assert.equal(summary.unconfirmed, 1);
  assert.equal(summary.requirements.failed, 0);
  assert.ok(![...requirementVerdicts(record.checks).values()].includes("fail"));
  const errors = record.checks.filter(({ decision }) => decision.outcome === "error");
  assert.match(errors[0]?.decision.observed ?? "", /^unconfirmed: .*the run ended before/);
}

describe("a failure that a run did not get to confirm", () => {
  test("is no verdict if the run is interrupted", async () => {
    const { record, summary } = await interrupted({ out: null });

    assert.equal(summary.exit, 130);
    assertUnblamed(record);
  });

  test("is no verdict if the run is killed, also when its part is merged with others", async () => {
    const events = await killed("killed");

    assertUnblamed(readRecord(events));
    assertUnblamed(readRecord(mergeEvents([events, events])));
  });

  for (const [language, words] of [
    ["en", /1 of them are failures that are unconfirmed/],
    ["zh-TW", /其中 1 項為未經確認的失敗/],
  ] as const)
    test(`is called unconfirmed in reports and on the terminal (${language})`, async () => {
      const { record } = await interrupted({ out: null, language });

      const style = { language, colours: pico.createColors(false), strict: false };
      assert.match(terminalReport(record, { ...style, replayCommand: (id) => id }), words);
      const reports = new Map(renderReports(record, new Map()));
      for (const name of ["summary.json", "junit.xml", "report.html"])
        assert.match(String(reports.get(name)), /unconfirmed/, name);
    });

  test("is tried again by a run that goes on, and then blamed", async () => {
    const out = join(folder, "resumed");
    await interrupted({ out });
    const { summary } = await runVerify({ ...target, out, resume: true });

    assert.equal(summary.unconfirmed, 0);
    assert.equal(summary.exit, 1);
    assert.ok(summary.failures.some(({ requirement }) => requirement === "request-opens-draft"));
    assert.doesNotThrow(() => readRecord(readEvents(out)));
  });

  test("is tried again by a run that goes on with one that was killed", async () => {
    const events = await killed("cut");
    const out = join(folder, "cut");
    const file = join(out, "events.ndjson");
    const lines = readFileSync(file, "utf8").split("\n");
    writeFileSync(file, `${lines.slice(0, events.length).join("\n")}\n`);

    const { summary } = await runVerify({ ...target, out, resume: true });

    assert.equal(summary.unconfirmed, 0);
    assert.ok(summary.failures.length > 0);
  });
});

describe("a failure that happens again", () => {
  for (const workers of [1, 2])
    test(`is confirmed by an event (${workers})`, async () => {
      const out = join(folder, `confirmed-${workers}`);
      const { summary } = await runVerify({ ...target, out, workers });

      const events = readEvents(out);
      const confirmed = events.flatMap((event) => (event.type === "failures-confirmed" ? event.checks : []));
      assert.deepEqual(new Set(confirmed), new Set(summary.failures.map(({ check }) => check)));
      assert.ok(confirmed.length > 0);
      assert.equal(summary.unconfirmed, 0);
    });

  test("is confirmed with fail-fast before it is recorded", async () => {
    const { summary } = await runVerify({ ...target, out: null, failFast: true });

    assert.equal(summary.failed, 1);
    assert.equal(summary.unconfirmed, 0);
  });
});

test("a failure of a target in this process stands at once", async () => {
  const against = "nonconformant:request-shows-no-draft";
  const { summary } = await interrupted({ against, out: null });

  assert.equal(summary.failed, 1);
  assert.equal(summary.unconfirmed, 0);
});
