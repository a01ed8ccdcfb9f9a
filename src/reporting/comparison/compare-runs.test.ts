import assert from "node:assert/strict";
import { before, describe, test } from "node:test";
import { compare, compareSince, type RunEvent, render } from "../../reports";
import { runVerify } from "../../runner/verify";
import { fixtureOptions } from "../../testing/suite-fixture/fixture-run";
import { readRecord } from "../record/run-record";
import { changesSince, compareRuns, differingRequirements, IncomparableRuns } from "./compare-runs";
import { changesJson, changesSchema, comparisonJson, comparisonSchema } from "./comparison-json";
import { comparisonMarkdown } from "./comparison-markdown";
import { comparisonPage } from "./comparison-page";

/** Returns the events with the outcome of the first failed check changed to a pass. */
function withOneMended(events: readonly RunEvent[]): readonly RunEvent[] {
  const failed = events.find(
    (event) => event.type === "check-decided" && event.decision.requirement === "cancel-abandons-order",
  );
  return events.map((event) =>
    event === failed && event.type === "check-decided"
      ? { ...event, decision: { ...event.decision, outcome: "pass", requirement: null } }
      : event,
  );
}

describe("comparisons of runs", () => {
  const events: RunEvent[] = [];
  let mended: readonly RunEvent[];

  before(async () => {
    await runVerify(fixtureOptions({ onEvent: (event) => events.push(event) }));
    mended = withOneMended(events);
  });

  test("name the requirements that differ and the first divergence", () => {
    const comparison = compare([events, mended]);

    assert.deepEqual(
      differingRequirements(comparison).map(({ requirement }) => requirement),
      ["cancel-abandons-order"],
    );
    const [divergence, ...others] = comparison.divergences;
    assert.deepEqual([divergence?.runs, divergence?.checks, others.length], [[0, 1], 1, 0]);
    assert.deepEqual(
      [divergence?.one.decision.outcome, divergence?.other.decision.outcome],
      ["fail", "pass"],
    );
  });

  test("with an earlier run list what fails newly, passes newly and still fails", () => {
    const [worse, better] = [compareSince(mended, events), compareSince(events, mended)];

    assert.equal(worse.newlyFailing.length, 1);
    assert.deepEqual(better.newlyPassing, worse.newlyFailing);
    assert.deepEqual(better.stillFailing, worse.stillFailing);
  });

  test("are a page with the verdicts of each run, what differs and the divergence side by side", () => {
    const runs = [readRecord(events), readRecord(mended)];
    const changes = changesSince(readRecord(events), readRecord(mended));
    const page = comparisonPage(compareRuns(runs), "en", changes);

    const differing = page.slice(page.indexOf('id="differing"'), page.indexOf('id="divergences"'));
    assert.match(differing, /<code>cancel-abandons-order<\/code>[\s\S]*mark fail[\s\S]*mark (?!fail)/);
    assert.equal((differing.match(/<tr>/g) ?? []).length, 2);
    assert.match(page, /<rect class="failed"[^>]*><title>fail \/ 失敗: \d+<\/title>/);
    assert.match(page, /id="changes"[\s\S]*newly passing[\s\S]*<span class="count">1<\/span>/);
    assert.match(page, /Comparison of 2 runs[\s\S]*2 次執行的比較/);
  });

  test("obey their JSON Schemas", () => {
    const runs = [readRecord(events), readRecord(mended)];
    const comparison = comparisonSchema.parse(JSON.parse(comparisonJson(compareRuns(runs), runs)));
    const changes = changesSchema.parse(JSON.parse(changesJson(compareSince(mended, events))));

    assert.deepEqual(
      comparison.runs.map(({ target }) => target),
      runs.map(({ started }) => started.target),
    );
    assert.equal(comparison.divergences[0]?.decisions.length, 2);
    assert.equal(changes.newlyFailing.length, 1);
  });

  test("are printed in both languages", () => {
    const comparison = compareRuns([readRecord(events), readRecord(mended)]);

    assert.match(comparisonMarkdown(comparison, "en"), /\| `cancel-abandons-order` \| ❌ fail \| /);
    assert.match(comparisonMarkdown(comparison, "zh-TW"), /第一個分歧/);
  });

  test("refuse runs of different versions", () => {
    const other = events.map((event) =>
      event.type === "run-started" ? { ...event, suite: "9.9.9" } : event,
    );

    assert.throws(() => compare([events, other]), IncomparableRuns);
  });

  test("and reports are rendered from events alone", () => {
    assert.deepEqual([...render(events).keys()].sort(), [
      "badge.json",
      "badge.svg",
      "junit.xml",
      "report.html",
      "summary.json",
    ]);
  });
});
