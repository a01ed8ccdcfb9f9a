import assert from "node:assert/strict";
import { before, describe, test } from "node:test";
import { compare, compareSince, type RunEvent, render } from "../../reports";
import { runVerify } from "../../runner/verify";
import { fixtureOptions } from "../../testing/suite-fixture/fixture-run";
import { readRecord } from "../record/run-record";
import { compareRuns, differingRequirements, IncomparableRuns } from "./compare-runs";
import { comparisonMarkdown } from "./comparison-markdown";

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
