import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { reportFiles } from "../../reporting/report-files";
import { draws } from "./behaviour";
import type { HostileFile } from "./hostile-files";
import { inParallel } from "./in-parallel";
import type { Tried } from "./try-members";
import { watchedCommand } from "./watched-command";
import { zooTarget } from "./zoo-target";

const eventsFile = "events.ndjson";

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

const partnership = ["--only", "feature:partnerships/drafting-a-request"];

function verifyWords(out: string, ...more: readonly string[]): readonly string[] {
  return ["verify", "--against", zooTarget("none"), ...partnership, "--out", out, ...more];
}

/** The text of an earlier report that a run is to remove before it begins its own. */
const stale = "of an earlier run";

/** Names the reports of an earlier run that are left although its events are gone. */
function staleIn(out: string): readonly string[] {
  const isStale = (name: string) =>
    existsSync(join(out, name)) && readFileSync(join(out, name), "utf8").includes(stale);
  return isStale(eventsFile) ? [] : reportFiles.filter(isStale);
}

function isBegun(out: string): boolean {
  const path = join(out, eventsFile);
  return existsSync(path) && /^\{"type":"run-started".*\n/.test(readFileSync(path, "utf8"));
}

/** Finds wrong in a folder whose run was killed: reports without the end of a run, or half of a pair. */
async function wrongAfterKill(out: string, isKilled: boolean): Promise<string | null> {
  const left = staleIn(out);
  if (left.length > 0) return `stale ${left.join(", ")}`;
  const told = reportFiles.filter((name) => existsSync(join(out, name)));
  const isFinished =
    isBegun(out) && readFileSync(join(out, eventsFile), "utf8").includes('"type":"run-finished"');
  if (isKilled && isBegun(out) && told.length > 0 && !isFinished) return `told ${told.join(", ")}`;
  const read = await watchedCommand(["merge", out, "--out", `${out}-merged`]);
  const right = isFinished ? 0 : isBegun(out) ? 3 : 2;
  return read.exit === right
    ? null
    : `merged with exit ${read.exit} instead of ${right}: ${read.stderr.slice(0, 300)}`;
}

/** Kills a run after so many milliseconds: no report may say what is not so, and a further run has to be able to use the folder. */
function tryKill(killAfterMs: number, all: Tried): Promise<void> {
  return inFolder(async (folder) => {
    const out = join(folder, "out");
    mkdirSync(out);
    for (const name of [eventsFile, ...reportFiles]) writeFileSync(join(out, name), stale);
    const killed = await watchedCommand(verifyWords(out), { killAfterMs });
    const wrong = await wrongAfterKill(out, killed.exit === null);
    const isResumed = killed.exit === null && isBegun(out);
    const again = await watchedCommand(verifyWords(out, ...(isResumed ? ["--resume"] : [])));
    const failed = again.exit === 0 ? null : `then exit ${again.exit}: ${again.stderr.slice(0, 300)}`;
    add(all, `killed after ${killAfterMs} ms`, wrong ?? failed, again);
  });
}

/** Kills runs at random moments of the time that one takes. */
export async function tryKills(count: number, atOnce: number, all: Tried, seed = 1): Promise<void> {
  const next = draws(seed);
  const began = performance.now();
  await inFolder(async (folder) => void (await watchedCommand(verifyWords(join(folder, "out")))));
  const longest = performance.now() - began;
  const moments = Array.from({ length: count }, () => Math.round(next() * longest));
  await inParallel(moments, atOnce, (moment) => tryKill(moment, all));
}
