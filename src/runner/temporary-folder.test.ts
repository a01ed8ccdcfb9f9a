import assert from "node:assert/strict";
import { spawnSync } from "node:child_process";
import { existsSync, mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { test } from "node:test";
import { temporaryFolder } from "./temporary-folder";

const modulePath = JSON.stringify(require.resolve("./temporary-folder"));

function pathMadeIn(ending: string): string {
  const script = `console.log(require(${modulePath}).temporaryFolder().path); ${ending}`;
  return spawnSync(process.execPath, ["-e", script], { encoding: "utf8" }).stdout.trim();
}

test("a temporary folder is removed when its process ends", () => {
  const path = pathMadeIn("process.exit(3)");

  assert.match(path, /twotier-run-/);
  assert.ok(!existsSync(path));
});

test("the next run removes the temporary folder of a process that was killed, and no other", () => {
  const path = pathMadeIn('process.kill(process.pid, "SIGKILL")');
  const running = mkdtempSync(join(tmpdir(), `twotier-run-${process.ppid}-`));
  assert.ok(existsSync(path));

  temporaryFolder().remove();

  assert.ok(!existsSync(path));
  assert.ok(existsSync(running));
  rmSync(running, { recursive: true });
});
