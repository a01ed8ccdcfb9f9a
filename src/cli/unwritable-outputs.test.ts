import assert from "node:assert/strict";
import { spawnSync } from "node:child_process";
import {
  existsSync,
  lstatSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { after, describe, test } from "node:test";
import { reportFiles } from "../reporting/report-files";
import { readEvents } from "../runner/report-folder";

const folder = mkdtempSync(join(tmpdir(), "twotier-unwritable-"));
after(() => rmSync(folder, { recursive: true, force: true }));
const at = (name: string) => join(folder, name);

const main = join(__dirname, "main.js");
const verify = [main, "verify", "--only", "machine:credentials/tour", "--readings", "ours"];

function lines(stderr: string): readonly string[] {
  return stderr.trimEnd().split("\n");
}

function run(words: readonly string[]) {
  return spawnSync(process.execPath, [...verify, ...words], { cwd: folder, encoding: "utf8" });
}

describe("an output that cannot be written", () => {
  test("is refused before the run, in one line, and the files of an earlier run stay", () => {
    mkdirSync(at("taken"));
    const earlier = ["--out", at("kept"), "--bundle", at("kept.zip"), "--messages", at("kept.ndjson")];
    assert.equal(run(earlier).status, 0);
    const kept = () =>
      ["kept/events.ndjson", "kept/summary.json", "kept.zip", "kept.ndjson"].map((name) =>
        readFileSync(at(name), "latin1"),
      );
    const before = kept();

    for (const [option, path] of [
      ["--bundle", at("taken")],
      ["--bundle", at("no/such/folder/file")],
      ["--summary", at("taken")],
      ["--messages", at("taken")],
    ] as const) {
      const { status, stderr } = run([...earlier, option, path]);

      assert.deepEqual([status, lines(stderr).length], [2, 1], stderr);
      assert.ok(stderr.includes(path), stderr);
    }
    assert.deepEqual(kept(), before);
  });

  test("is refused in one line if it is the report folder", () => {
    writeFileSync(at("file"), "");
    const { status, stderr } = run(["--out", at("file/report")]);

    assert.deepEqual([status, lines(stderr).length], [2, 1], stderr);
    assert.match(stderr, /report folder .* cannot be written/);
  });

  const isFull = !existsSync("/dev/full");
  for (const option of ["--bundle", "--summary", "--messages"]) {
    test(`is named after the run if there is no room for ${option}, and the reports stay`, {
      skip: isFull,
    }, () => {
      const full = at(`full${option}`);
      symlinkSync("/dev/full", full);
      const out = at(`out${option}`);

      const { status, stderr } = run(["--out", out, option, full]);

      assert.equal(status, 3);
      assert.match(lines(stderr).at(-1) ?? "", /cannot be written: ENOSPC/);
      assert.deepEqual(readdirSync(out).sort(), ["events.ndjson", ...reportFiles].sort());
      assert.ok(lstatSync(full).isSymbolicLink(), "the device was replaced by a file");
    });
  }

  test("leaves a summary as it was if there is no room for all of it", () => {
    const summary = at("summary.md");
    const before = "x".repeat(800_000);
    writeFileSync(summary, before);

    const { status, stderr } = limited(before.length + 100, ["--out", at("cut"), "--summary", summary]);

    assert.deepEqual([status, existsSync(at("cut/summary.json"))], [3, true], stderr);
    assert.equal(readFileSync(summary, "utf8"), before);
  });
});

/** Runs `verify` in a process whose files cannot grow beyond a size: a write that exceeds it is cut off, as on a full disk. */
function limited(bytes: number, words: readonly string[]) {
  const script = `trap '' XFSZ; ulimit -f ${Math.floor(bytes / 512)}; exec "$0" "$@"`;
  const command = ["-c", script, process.execPath, ...verify, ...words];
  return spawnSync("sh", command, { cwd: folder, encoding: "utf8" });
}

describe("a disk that runs full", { skip: process.platform === "win32" }, () => {
  const planned = (): number => {
    if (!existsSync(at("whole"))) run(["--out", at("whole")]);
    return readFileSync(at("whole/events.ndjson")).indexOf("\n") + 1;
  };

  for (const [when, room] of [
    ["at the plan", (plan: number) => plan / 2],
    ["at a decision", (plan: number) => plan + 700],
    ["at the reports", (plan: number) => plan * 2],
  ] as const) {
    test(`${when} ends the run with one line and without a verdict`, () => {
      const out = at(when.replaceAll(" ", "-"));
      const { status, stderr, stdout } = limited(room(planned()), ["--out", out]);

      assert.deepEqual([status, stdout, lines(stderr).length], [3, "", 1], stderr);
      assert.match(stderr, /report folder .* cannot be written: (EFBIG|ENOSPC)/);
      if (when === "at the plan") return assert.ok(!existsSync(out));
      assert.deepEqual(readdirSync(out), ["events.ndjson"]);
      assert.ok(readFileSync(join(out, "events.ndjson"), "utf8").endsWith("\n"), "an event is half written");
      assert.equal(readEvents(out)[0]?.type, "run-started");
    });
  }
});
