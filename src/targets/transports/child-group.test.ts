import assert from "node:assert/strict";
import { spawn, spawnSync } from "node:child_process";
import { once } from "node:events";
import { readFileSync } from "node:fs";
import { describe, test } from "node:test";
import { setTimeout as pause } from "node:timers/promises";
import { killGroup } from "./child-group";

/** True also for a process whose exit status has not been collected yet. */
function isDead(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return readFileSync(`/proc/${pid}/stat`, "utf8").includes(") Z ");
  } catch (problem) {
    return problem instanceof Error && "code" in problem && problem.code === "ESRCH";
  }
}

async function isGone(pid: number): Promise<boolean> {
  for (let attempt = 0; attempt < 40; attempt += 1) {
    if (isDead(pid)) return true;
    await pause(25);
  }
  return false;
}

/** Starts a program that adopts a sleeping child and then ends in the way given; gives the child's pid. */
function sleeperOf(ending: string): number {
  const script = `
    const { killGroupOnExit } = require(${JSON.stringify(require.resolve("./child-group"))});
    const child = require("node:child_process").spawn("sleep", ["30"], { detached: true, stdio: "ignore" });
    killGroupOnExit(child);
    require("node:fs").writeSync(1, String(child.pid));
    ${ending};
    setInterval(() => {}, 1000);`;
  const loaders = process.execArgv.filter((word) => !word.startsWith("--test"));
  const { stdout } = spawnSync(process.execPath, [...loaders, "-e", script], { timeout: 20_000 });
  return Number(String(stdout));
}

describe("child groups", () => {
  test("kills the descendants of a child", async () => {
    const child = spawn("sh", ["-c", "sleep 30 & echo $!; wait"], {
      detached: true,
      stdio: ["ignore", "pipe", "ignore"],
    });
    const [printed] = await once(child.stdout, "data");

    killGroup(child);

    assert.ok(await isGone(Number(String(printed))));
  });

  for (const [title, ending] of [
    ["exits", "process.exit(0)"],
    ["is interrupted", "process.kill(process.pid, 'SIGINT')"],
    ["is terminated", "process.kill(process.pid, 'SIGTERM')"],
    ["fails", "throw new Error('fell over')"],
  ] as const) {
    test(`no child survives a program that ${title}`, async () => {
      const pid = sleeperOf(ending);

      assert.ok(pid > 0);
      assert.ok(await isGone(pid));
    });
  }
});
