import assert from "node:assert/strict";
import { spawnSync } from "node:child_process";
import { existsSync, mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { after, describe, test } from "node:test";
import { UsageError } from "../domain/usage-error";
import { BrokenRecord, readRecord } from "../reporting/record/run-record";
import { openReportFolder, readEvents } from "./report-folder";
import { verify } from "./verify";

const folder = mkdtempSync(join(tmpdir(), "twotier-folder-"));
after(() => rmSync(folder, { recursive: true, force: true }));

describe("a report folder", () => {
  test("is emptied of an earlier run's files, and of nothing else", async () => {
    const out = join(folder, "emptied");
    await verify({ only: ["S150"], out });
    writeFileSync(join(out, "notes.txt"), "mine");

    const [started] = readEvents(out);
    assert.ok(started !== undefined);
    const report = openReportFolder(out);
    report.record(started);

    assert.deepEqual(readdirSync(out).sort(), [".twotier.lock", "events.ndjson", "notes.txt"]);
    report.close();
  });

  test("is refused to a second run, which names the process of the first", () => {
    const out = join(folder, "locked");
    const first = openReportFolder(out);

    assert.throws(() => openReportFolder(out), { name: "UsageError", message: new RegExp(`${process.pid}`) });
    first.close();
    openReportFolder(out).close();
  });

  test("is taken over from a process that was killed", () => {
    const out = join(folder, "killed");
    const script = `require(${JSON.stringify(require.resolve("./report-folder"))})
      .openReportFolder(${JSON.stringify(out)}); process.kill(process.pid, "SIGKILL");`;
    spawnSync(process.execPath, ["-e", script]);
    assert.ok(existsSync(join(out, ".twotier.lock")));

    openReportFolder(out).close();

    assert.ok(!existsSync(join(out, ".twotier.lock")));
  });

  test("holds no verdict if one of its reports cannot be written", async () => {
    const out = join(folder, "half");
    await verify({ only: ["S150"], out });
    const events = readEvents(out);
    const report = openReportFolder(out);
    for (const event of events) report.record(event);
    mkdirSync(join(out, "report.html.part"));

    await assert.rejects(report.finish(readRecord(events)), /EISDIR/);
    assert.deepEqual(readdirSync(out).sort(), [".twotier.lock", "events.ndjson", "report.html.part"]);
  });

  test("keeps the events of an earlier run if one of its reports cannot be removed", async () => {
    const out = join(folder, "kept");
    await verify({ only: ["S150"], out });
    mkdirSync(join(out, "report.html.part"));

    await assert.rejects(verify({ only: ["S150"], out }), UsageError);
    assert.ok(readEvents(out).length > 0);
  });

  test("keeps the report of an earlier run if a run does not begin", async () => {
    const out = join(folder, "earlier");
    await verify({ only: ["S150"], out });
    const before = readdirSync(out);

    await assert.rejects(verify({ against: "nonconformant:no-such-fault", out }), UsageError);
    await assert.rejects(verify({ readings: join(folder, "no-such-file.yaml"), out }), UsageError);

    assert.deepEqual(readdirSync(out), before);
    assert.equal(readEvents(out).at(-1)?.type, "run-finished");
  });

  test("is not made for a run that does not begin", () => {
    const out = join(folder, "unused");
    openReportFolder(out).close();

    assert.ok(!existsSync(out));
  });
});

test("decisions that contradict each other are refused", async () => {
  const out = join(folder, "contradiction");
  await verify({ only: ["S150"], out });
  const events = readEvents(out);
  const decided = events.find((event) => event.type === "check-decided");
  assert.ok(decided?.type === "check-decided");
  const other = { ...decided, decision: { ...decided.decision, outcome: "fail" as const } };

  assert.throws(() => readRecord([...events, other]), BrokenRecord);
  assert.equal(readRecord([...events, decided]).verdict.outcome, "partial");
});
