import { spawn } from "node:child_process";
import { once } from "node:events";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { availableParallelism, tmpdir } from "node:os";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { readDiagrams } from "../reporting/html/read-diagrams";
import { renderReports } from "../reporting/render-reports";
import { readReport } from "../runner/report-folder";
import { findBrowser } from "../targets/pages/find-browser";
import { openBrowser } from "../targets/pages/open-browser";
import { figure, inProcess, peakMegabytes, Targets, timed } from "./measure";
import { writeSyntheticRun } from "./synthetic-run";

/**
 * Measures the rendering of all reports from the events on disk, for 41,000 and 1,000,000 checks of which one in a hundred fails, and
 * for 41,000 that all fail; the first paint of that worst report in Chromium; and four shards in four processes beside one process.
 */

const usual = 41_000;
const huge = 1_000_000;
const mostGrowth = 1.5;
const mostMegabytes = 4_000;
const mostPaint = 1_000;
const mostShare = 0.5;

const targets = new Targets();

function temporary<Value>(work: (folder: string) => Value): Value {
  const folder = mkdtempSync(join(tmpdir(), "twotier-bench-"));
  try {
    return work(folder);
  } finally {
    rmSync(folder, { recursive: true });
  }
}

/** The part that runs in a process of its own: prints seconds and memory. */
function renderPart(folder: string): void {
  const { value, seconds } = timed(() => renderReports(readReport(folder), readDiagrams()));
  for (const [name, text] of value) writeFileSync(join(folder, name), text);
  console.log(JSON.stringify({ seconds, megabytes: peakMegabytes() }));
}

/** Renders a run of that size and returns the CPU seconds of one check. */
function costOf(size: number, failing: number): number {
  return temporary((folder) => {
    writeSyntheticRun(folder, size, failing);
    const { seconds, megabytes } = inProcess(__filename, "render", folder);
    const cost = Number(seconds) / size;
    const name = `${size.toLocaleString("en")} checks, ${failing === 1 ? "all fail" : `one in ${failing} fails`}`;
    const figures = `${figure(seconds)} CPU seconds, ${figure(cost * 1_000_000)} µs a check, ${figure(megabytes)} MB at most`;
    targets.say(Number(megabytes) <= mostMegabytes, `${name}: ${figures}`);
    return cost;
  });
}

function measureRendering(): void {
  const [small, large] = [costOf(usual, 100), costOf(huge, 100)];
  targets.say(
    large / small <= mostGrowth,
    `${figure(large / small)} times the cost of a check with ${Math.round(huge / usual)} times as many`,
  );
  costOf(usual, 1);
}

async function measurePaint(): Promise<void> {
  if (findBrowser() === undefined) return console.log("no browser was found: first paint is not measured");
  const folder = mkdtempSync(join(tmpdir(), "twotier-bench-"));
  const browser = await openBrowser();
  try {
    writeSyntheticRun(folder, usual, 1);
    inProcess(__filename, "render", folder);
    const page = await browser.newPage();
    await page.goto(pathToFileURL(join(folder, "report.html")).href);
    const paint = await page.evaluate<number>(
      `performance.getEntriesByName("first-contentful-paint")[0]?.startTime ?? Infinity`,
    );
    targets.say(paint <= mostPaint, `first paint of the report of ${usual} failures: ${figure(paint)} ms`);
  } finally {
    await browser.close();
    rmSync(folder, { recursive: true });
  }
}

async function verify(out: string, ...more: readonly string[]): Promise<void> {
  const program = join(__dirname, "..", "cli", "main.js");
  const child = spawn(process.execPath, [program, "verify", "--out", out, ...more], { stdio: "ignore" });
  const [status] = await once(child, "exit");
  if (status !== 0) throw new Error(`verify ${more.join(" ")} ended with ${status}`);
}

async function wallOf(work: () => Promise<unknown>): Promise<number> {
  const start = performance.now();
  await work();
  return (performance.now() - start) / 1_000;
}

async function measureShards(): Promise<void> {
  const folder = mkdtempSync(join(tmpdir(), "twotier-bench-"));
  try {
    const whole = await wallOf(() => verify(join(folder, "whole")));
    const parts = [1, 2, 3, 4].map(
      (part) => () => verify(join(folder, `part-${part}`), "--shard", `${part}/4`),
    );
    const divided = await wallOf(() => Promise.all(parts.map((run) => run())));
    const share = divided / whole;
    const line = `4 shards at once: ${figure(divided)} s, one process: ${figure(whole)} s, on ${availableParallelism()} cores`;
    targets.say(share <= mostShare, `${line}: ${share.toFixed(2)} of the time`);
  } finally {
    rmSync(folder, { recursive: true });
  }
}

async function main(): Promise<void> {
  measureRendering();
  await measurePaint();
  await measureShards();
  console.log(`${targets.missed} targets missed`);
  process.exitCode = targets.missed > 0 ? 1 : 0;
}

const at = process.argv.indexOf("--part");
if (at < 0) void main();
else renderPart(process.argv[at + 2] ?? "");
