import assert from "node:assert/strict";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { after, describe, test } from "node:test";
import { standingDecisions } from "../../reporting/record/standing-decisions";
import { zooTarget } from "../../testing/zoo/zoo-target";
import { checkBundle } from "../check-bundle/check-bundle";
import { readEvents } from "../report-folder";
import { runVerify } from "../verify";
import type { VerifyOptions } from "../verify-options";

const folder = mkdtempSync(join(tmpdir(), "twotier-unstable-"));
after(() => rmSync(folder, { recursive: true }));

const only = ["feature:partnerships/drafting-a-request", "machine:credentials/tour"];

let files = 0;
const nextFile = () => join(folder, `once-${files++}`);

async function run(behaviours: string, options: VerifyOptions = {}) {
  const { record, summary } = await runVerify({
    against: zooTarget(behaviours),
    only,
    readings: "ours",
    out: null,
    ...options,
  });
  const errors = record.checks.flatMap(({ decision }) => (decision.outcome === "error" ? [decision] : []));
  return { record, summary, errors, blamed: summary.failures.map(({ requirement }) => requirement) };
}

describe("a foreign target", () => {
  test("is blamed for a failure that happens again", async () => {
    const { blamed, summary } = await run("fault:request-shows-no-draft");

    assert.ok(blamed.includes("request-opens-draft"));
    assert.equal(summary.exit, 1);
  });

  test("is not blamed for a failure that does not happen again, and both transcripts are kept", async () => {
    // The looks before are those of the handshake and the clean looks.
    const { blamed, errors, summary } = await run(`wrong-draft-once:4:${nextFile()}`);

    assert.deepEqual(blamed, []);
    assert.equal(summary.exit, 3);
    assert.ok(errors.some(({ observed }) => /^unstable: .*fresh start/.test(observed ?? "")));
    assert.ok(errors.some(({ exchanges }) => exchanges.includes("Again, from a fresh start:")));
  });

  for (const workers of [1, 2])
    test(`is not blamed for answers that are wrong now and then (${workers})`, async () => {
      const { blamed, summary } = await run("random-looks:15", { workers });

      assert.deepEqual(blamed, []);
      assert.equal(summary.exit, 3);
    });

  test("has its first decision withdrawn by an event", async () => {
    const out = join(folder, "withdrawn");
    await run(`wrong-draft-once:4:${nextFile()}`, { out });

    const events = readEvents(out);
    const withdrawn = events.flatMap((event) => (event.type === "check-withdrawn" ? [event.check] : []));
    assert.ok(withdrawn.length > 0);
    for (const { decision } of standingDecisions(events))
      if (withdrawn.includes(decision.check)) assert.equal(decision.outcome, "error");
  });

  test("leaves a consistent bundle", async () => {
    const bundle = join(folder, "unstable.zip");
    await run(`wrong-draft-once:4:${nextFile()}`, { bundle });

    assert.deepEqual((await checkBundle(bundle, undefined)).contradictions, []);
  });

  for (const leak of [
    "leaks-credentials:3",
    "leaks-nicknames:3",
    "leaks-note:3",
    "leaks-draft:3",
    "leaks-incentives:3",
  ])
    test(`is an error of the run if its state survives a reset: ${leak}`, async () => {
      const { blamed, summary, record } = await run(leak);

      assert.deepEqual(blamed, []);
      assert.equal(summary.exit, 3);
      const told = JSON.stringify([
        record.finished.problems,
        record.checks.map(({ decision }) => decision.observed),
      ]);
      assert.match(told, /state-survives-reset/);
    });
});
