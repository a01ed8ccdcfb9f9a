import { existsSync, mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { draws } from "./behaviour";
import type { HostileFile } from "./hostile-files";
import { inParallel } from "./in-parallel";
import type { Tried } from "./try-members";
import { watchedCommand } from "./watched-command";
import { zooTarget } from "./zoo-target";

async function inFolder(work: (folder: string) => Promise<void>): Promise<void> {
  const folder = mkdtempSync(join(tmpdir(), "twotier-torture-"));
  try {
    await work(folder);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** Adds the result of one attempt. */
function add(
  all: Tried,
  name: string,
  wrong: string | null,
  ending: { isLate: boolean; peak: number },
): void {
  all.tried += 1;
  all.peak = Math.max(all.peak, ending.peak);
  if (ending.isLate) all.notEnded.push(name);
  else if (wrong === null) all.right += 1;
  else all.wrong.push(`${name}: ${wrong}`);
}

/** Gives hostile files to the commands that read them: each has to end with code 2 and one line. */
export async function tryFiles(files: readonly HostileFile[], atOnce: number, all: Tried): Promise<void> {
  await inParallel(files, atOnce, ({ name, words }) =>
    inFolder(async (folder) => {
      const ending = await watchedCommand(words(folder), { limitMs: 60_000 });
      const lines = ending.stderr.trim().split("\n").length;
      const isRefused = ending.exit === 2 && lines === 1;
      const wrong = `exit ${ending.exit}, ${lines} lines: ${ending.stderr.slice(0, 300)}`;
      add(all, name, isRefused ? null : wrong, ending);
    }),
  );
}

const verdictFiles = ["summary.json", "junit.xml", "report.html", "badge.json", "badge.svg"];

/** Kills a run after so many milliseconds: no report may say a verdict, and the next run has to be able to use the folder. */
function tryKill(killAfterMs: number, all: Tried): Promise<void> {
  return inFolder(async (folder) => {
    const out = join(folder, "out");
    const only = ["--only", "feature:partnerships/drafting-a-request"];
    const words = ["verify", "--against", zooTarget("none"), ...only, "--out", out];
    const killed = await watchedCommand(words, { killAfterMs });
    const told = killed.exit === null ? verdictFiles.filter((name) => existsSync(join(out, name))) : [];
    const again = await watchedCommand(words);
    const isGood = told.length < verdictFiles.length && again.exit === 0;
    const wrong = `told ${told.join(", ")}, then exit ${again.exit}: ${again.stderr.slice(0, 300)}`;
    add(all, `killed after ${killAfterMs} ms`, isGood ? null : wrong, again);
  });
}

/** Kills runs at random moments up to the longest one. */
export async function tryKills(count: number, longestMs: number, atOnce: number, all: Tried, seed = 1) {
  const next = draws(seed);
  const moments = Array.from({ length: count }, () => Math.round(next() * longestMs));
  await inParallel(moments, atOnce, (moment) => tryKill(moment, all));
}
