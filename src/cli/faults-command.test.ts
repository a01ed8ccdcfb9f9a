import assert from "node:assert/strict";
import { spawnSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { after, describe, test } from "node:test";
import { faultReport } from "../mutation-testing/fault-report";

const main = join(__dirname, "main.js");
const folder = mkdtempSync(join(tmpdir(), "twotier faults [x] 空 "));
after(() => rmSync(folder, { recursive: true, force: true }));

function faults(...args: readonly string[]) {
  const { status, stdout, stderr } = spawnSync(process.execPath, [main, "faults", ...args], {
    cwd: folder,
    encoding: "utf8",
    env: { ...process.env, NO_COLOR: "1" },
  });
  return { status, stdout, stderr };
}

/** One line on standard error, nothing on standard output, exit code 2. */
function refuses(args: readonly string[], message: RegExp): void {
  const { status, stdout, stderr } = faults(...args);
  assert.match(stderr, message);
  assert.deepEqual([status, stdout, stderr.trimEnd().split("\n").length], [2, "", 1], stderr);
}

describe("twotier faults", () => {
  test("refuses in one line what makes no sense", () => {
    writeFileSync(join(folder, "file"), "");

    refuses(["--only", "cancel-keeps-the-custommer"], /Did you mean "cancel-keeps-the-customer"\?/);
    refuses(["--sample", "0"], /--sample: "0" is not a whole number from 1/);
    refuses(["--seed", "x"], /--seed: "x" is not a whole number/);
    refuses(["--out", join("file", "in")], /cannot be written/);
    refuses(["--out", ""], /cannot be written: it has no name/);
    refuses(["--publish", "--sample", "3"], /the figures of a part are not published/);
    refuses(["--learn", "--only", "cancel"], /--learn/);
    refuses(["--only", "nobody-at-all-is-called-so", "--lang", "zh-TW"], /沒有名稱含有/);
  });

  test("prints exactly the promised figures, and leaves what became of each", () => {
    const { status, stderr, stdout } = faults(
      "--json",
      "--only",
      "cancel-keeps-the-customer",
      "--out",
      "out",
    );

    assert.deepEqual(
      [status, JSON.parse(stdout)],
      [
        0,
        {
          named: { total: 1, killed: 1, attributed: 1 },
          foreign: { total: 0, killed: 0, attributed: 0 },
          generated: { total: 0, killed: 0, equivalent: 0 },
          benign: { total: 0, passed: 0 },
          survivors: [],
        },
      ],
      stderr,
    );
    const report = faultReport.parse(JSON.parse(readFileSync(join(folder, "out", "faults.json"), "utf8")));
    const [fault] = report.faults;
    assert.deepEqual([fault?.killed, fault?.attributed, fault?.crashed], [true, true, false]);
    assert.equal(fault?.features?.by, "features");
    assert.match(fault?.machines?.check ?? "", /^machine:/);
    assert.ok((fault?.first?.steps ?? 0) > 0);
  });
});
