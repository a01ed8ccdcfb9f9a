import assert from "node:assert/strict";
import { spawnSync } from "node:child_process";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { after, before, describe, test } from "node:test";
import { packageRoot } from "../domain/package-root";
import { runVerify } from "../runner/verify";
import { zooTarget } from "../testing/zoo/zoo-target";

const folder = mkdtempSync(join(tmpdir(), "twotier-replay-"));
after(() => rmSync(folder, { recursive: true }));

const out = join(folder, "report");

/** The ids of the same failure in two reports: of a target in this process, and of a program. */
const ids = { inProcess: "", program: "" };

before(async () => {
  const only = ["feature:partnerships/drafting-a-request"];
  const faulty = await runVerify({ against: "nonconformant:request-shows-no-draft", only, out });
  ids.inProcess = faulty.summary.failures[0]?.replay ?? "";
  const against = zooTarget("fault:request-shows-no-draft");
  const program = await runVerify({ against, only, readings: "ours", out: join(folder, "program") });
  ids.program = program.summary.failures[0]?.replay ?? "";
});

function replay(...words: readonly string[]) {
  const program = join(packageRoot(), "src/setup/twotier.cjs");
  const { status, stderr, stdout } = spawnSync(process.execPath, [program, "replay", ...words], {
    encoding: "utf8",
    stdio: ["ignore", "pipe", "pipe"],
  });
  return { status, stderr, stdout };
}

describe("replay", () => {
  test("says that the check failed again, and fails", () => {
    const { status, stderr } = replay(ids.inProcess, "--in", out);

    assert.equal(status, 1, stderr);
    assert.match(stderr, /^Replaying "feature:.*" against nonconformant:request-shows-no-draft\.$/m);
    assert.match(stderr, /^"feature:.*" failed again\.$/m);
  });

  test("runs the check against another target and says that it did not fail there", () => {
    const { status, stderr } = replay(ids.inProcess, "--in", out, "--against", "reference");

    assert.equal(status, 0, stderr);
    assert.match(stderr, /against reference\.$/m);
    assert.match(stderr, /^Not reproduced: "feature:.*" did not fail again\.$/m);
  });

  test("runs a check against another process that fails it", () => {
    const { status, stderr } = replay(
      ...[ids.inProcess, "--in", out, "--against", zooTarget("fault:request-shows-no-draft")],
    );

    assert.equal(status, 1, stderr);
    assert.match(stderr, /failed again\.$/m);
  });

  test("runs no program that only a report names, and says how it may", () => {
    const { status, stderr } = replay(ids.program, "--in", join(folder, "program"));

    assert.equal(status, 2);
    assert.match(stderr, /The report names a program, .*--against/);
    assert.equal(stderr.trim().split("\n").length, 1);
  });

  test("runs the program of a report if it is named again", () => {
    const { status, stderr } = replay(
      ...[ids.program, "--in", join(folder, "program")],
      ...["--against", zooTarget("fault:request-shows-no-draft")],
    );

    assert.equal(status, 1, stderr);
    assert.match(stderr, /failed again\.$/m);
  });
});
