import assert from "node:assert/strict";
import { spawn, spawnSync } from "node:child_process";
import { once } from "node:events";
import { existsSync, mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { after, describe, test } from "node:test";
import { setTimeout as wait } from "node:timers/promises";
import { packageRoot } from "../domain/package-root";

const main = join(__dirname, "main.js");
const folder = mkdtempSync(join(tmpdir(), "twotier cli [x] 空 "));
after(() => rmSync(folder, { recursive: true, force: true }));

function twotier(...args: readonly string[]) {
  const { status, stdout, stderr } = spawnSync(process.execPath, [main, ...args], {
    cwd: folder,
    encoding: "utf8",
    env: { ...process.env, NO_COLOR: "1" },
  });
  return { status, stdout, stderr };
}

/** One line on standard error, nothing on standard output, exit code 2. */
function refuses(args: readonly string[], message: RegExp): void {
  const { status, stdout, stderr } = twotier(...args);
  assert.match(stderr, message);
  assert.deepEqual([status, stdout, stderr.trimEnd().split("\n").length], [2, "", 1], stderr);
}

describe("twotier", () => {
  test("shows its help without loading machines, cucumber or the protocol", () => {
    const script = `
      require(${JSON.stringify(main)});
      process.on("exit", () => console.log(Object.keys(require.cache).filter((file) =>
        /node_modules.(@cucumber|xstate|zod|hono)/.test(file)).length + " heavy"));`;
    const { stdout } = spawnSync(process.execPath, ["-e", script, "twotier", "--help"], { encoding: "utf8" });

    assert.match(stdout, /verify .*\n[\s\S]*replay[\s\S]*\b0 heavy/);
  });

  test("says its version", () => {
    assert.match(twotier("--version").stdout, /^\d+\.\d+\.\d+\n$/);
  });

  test("refuses what it does not know and suggests what is near", () => {
    refuses(["verifi"], /'verifi' \(Did you mean verify\?\)/);
    refuses(["verify", "--sed", "1"], /'--sed' \(Did you mean --seed\?\)/);
    refuses(["verify", "--against", "referense"], /Did you mean "reference"\?/);
    refuses(["verify", "--only", "cancel-abandon-order"], /Did you mean "cancel-abandons-order"\?/);
    refuses(["verify", "--lang", "zh"], /Did you mean "zh-TW"\?/);
    refuses(["verify", "--seed", "-1"], /not a whole number/);
    refuses(["verify", "unexpected"], /[Tt]oo many arguments/);
    refuses(["replay", "r-1"], /not a replay id/);
    refuses(["replay", "r-0123456789ab"], /no report/);
    refuses(["merge", "nowhere"], /no report/);
  });

  test("refuses in Chinese when asked in Chinese", () => {
    refuses(["verify", "--lang", "zh-TW", "--seed", "x"], /不是 0 到/);
    refuses(["verify", "--against", "referense", "--lang=zh-TW"], /您是不是要找「reference」/);
  });

  test("refuses a page that is missing, a folder or no page", () => {
    refuses(["statements", "--check-page", "missing.md"], /cannot be read/);
    refuses(["statements", "--check-page", folder], /cannot be read/);
    refuses(["statements", "--check-page", join(packageRoot(), "package.json")], /cannot be read/);
  });

  test("shows a stack only when asked to", () => {
    assert.doesNotMatch(twotier("verify", "--against", "referense").stderr, /\n\s+at /);
    assert.match(twotier("--trace", "verify", "--against", "referense").stderr, /\n\s+at /);
  });

  test("knows nothing of a statement on which nothing rests, and answers 4", () => {
    const { status, stdout } = twotier("verify", "--only", "S104");

    assert.equal(status, 4);
    assert.match(stdout, /error: 0 planned/);
  });

  test("answers 3 where the target does not say hello", () => {
    const { status, stderr } = twotier("verify", "--against", `cmd:${process.execPath} -e 0`);

    assert.equal(status, 3);
    assert.match(stderr, /did not say hello/);
  });

  test("prints the summary alone to standard output with --json", () => {
    const { status, stdout } = twotier("verify", "--only", "db4d0-150", "--json", "--out", "one");

    const summary = JSON.parse(stdout);
    assert.deepEqual(summary, JSON.parse(readFileSync(join(folder, "one", "summary.json"), "utf8")));
    assert.deepEqual([status, summary.outcome, summary.exit], [0, "partial", 0]);
  });

  test("keeps what was decided on Ctrl-C and answers 130", async () => {
    const adapter = join(packageRoot(), "src", "testing", "adapters", "silent-adapter.cjs");
    const events = join(folder, "interrupted", "events.ndjson");
    const target = `cmd:"${process.execPath}" "${adapter}"`;
    const child = spawn(process.execPath, [main, "verify", "--against", target, "--out", "interrupted"], {
      cwd: folder,
      stdio: "ignore",
    });
    while (!existsSync(events) && child.exitCode === null) await wait(20);
    await wait(100);

    child.kill("SIGINT");
    const [code] = await once(child, "exit");

    const last = JSON.parse(readFileSync(events, "utf8").trimEnd().split("\n").at(-1) ?? "");
    assert.deepEqual([code, last.type, last.stopped], [130, "run-finished", "interrupted"]);
  });
});
