import assert from "node:assert/strict";
import { spawnSync } from "node:child_process";
import { closeSync, existsSync, mkdtempSync, openSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { after, describe, test } from "node:test";

const folder = mkdtempSync(join(tmpdir(), "twotier-exit-"));
after(() => rmSync(folder, { recursive: true, force: true }));

/** Runs a script after the guard was set up, as `twotier` does. */
function guarded(script: string) {
  const text = `
    const { endWith, guardExit } = require(${JSON.stringify(require.resolve("./exit-guard"))});
    guardExit({
      report: (problem) => { console.error("reported: " + problem.message); return 0; },
      unfinished: () => "unfinished",
      unwritable: (problem) => "unwritable: " + problem.code,
      closedPipe: 3,
    });
    ${script}`;
  const { status, stdout, stderr } = spawnSync(process.execPath, ["-e", text], {
    encoding: "utf8",
    timeout: 20_000,
  });
  return { status, stdout, stderr: stderr.trimEnd() };
}

describe("the exit guard", () => {
  test("gives the result once it is written, although a timer is left", () => {
    const { status, stdout } = guarded(
      'setInterval(() => {}, 1000); process.stdout.write("x".repeat(300000)); endWith(0);',
    );

    assert.deepEqual([status, stdout.length], [0, 300_000]);
  });

  for (const [title, script, line] of [
    ["a command that waits for nothing", "new Promise(() => {}).then(endWith);", "unfinished"],
    ["an exit from elsewhere", "process.exit(0);", "unfinished"],
    ["an exit code from elsewhere", "process.exitCode = 0;", "unfinished"],
    ["an uncaught exception", 'setImmediate(() => { throw new Error("late"); });', "reported: late"],
    ["an unhandled rejection", 'Promise.reject(new Error("late"));', "reported: late"],
  ] as const) {
    test(`gives 3 and one line after ${title}`, () => {
      const { status, stderr } = guarded(script);

      assert.deepEqual([status, stderr], [3, line]);
    });
  }
});

describe("twotier", () => {
  const main = join(__dirname, "main.js");

  test("gives 3 and one line if its verdict cannot be written", { skip: !existsSync("/dev/full") }, () => {
    const full = openSync("/dev/full", "w");
    const { status, stderr } = spawnSync(process.execPath, [main, "verify", "--only", "S150", "--json"], {
      cwd: folder,
      encoding: "utf8",
      stdio: ["ignore", full, "pipe"],
    });
    closeSync(full);

    assert.equal(status, 3);
    assert.match(stderr, /ENOSPC/);
    assert.doesNotMatch(stderr, /\n\s+at /);
  });

  test("gives 3 and one line if a server switches to another protocol", () => {
    const script = `
      const server = require("node:http").createServer();
      server.on("request", (_, response) => response.writeHead(101).end());
      server.listen(0, () => {
        const url = "http://127.0.0.1:" + server.address().port;
        const child = require("node:child_process").spawn(process.execPath,
          [${JSON.stringify(main)}, "verify", "--against", url, "--out", "upgrade"], { stdio: ["ignore", 2, 2] });
        child.on("exit", (code) => process.exit(code));
      });`;
    const { status, stderr } = spawnSync(process.execPath, ["-e", script], {
      cwd: folder,
      encoding: "utf8",
      timeout: 60_000,
    });

    assert.deepEqual([status, stderr.trimEnd().split("\n").length], [3, 1], stderr);
    assert.match(stderr, /status 101/);
  });
});
