import { spawn } from "node:child_process";
import { once } from "node:events";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { availableParallelism, tmpdir } from "node:os";
import { join } from "node:path";
import { text } from "node:stream/consumers";
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
 * as many that all fail; the first paint of that worst report in Chromium; and four shards in four processes beside one process, for the reference and for a
 * portal in a process of its own.
 */

const usual = 41_000;
const huge = 1_000_000;
const mostGrowth = 1.5;
const mostMegabytes = 2_000;
const mostPage = 2_000_000;
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
  const page = value.find(([name]) => name === "report.html")?.[1].length ?? Number.NaN;
  console.log(JSON.stringify({ seconds, megabytes: peakMegabytes(), page }));
}

/** Renders a run of that size and returns the CPU seconds of one check. */
function costOf(size: number, failing: number): number {
  return temporary((folder) => {
    writeSyntheticRun(folder, size, failing);
    const { seconds, megabytes, page } = inProcess(__filename, "render", folder);
    const cost = Number(seconds) / size;
    const name = `${size.toLocaleString("en")} checks, ${failing === 1 ? "all fail" : `one in ${failing} fails`}`;
    const figures = `${figure(seconds)} CPU seconds, ${figure(cost * 1_000_000)} µs a check, ${figure(megabytes)} MB at most`;
    targets.say(Number(megabytes) <= mostMegabytes, `${name}: ${figures}`);
    targets.say(Number(page) <= mostPage, `${name}: a page of ${(Number(page) / 1_000_000).toFixed(2)} MB`);
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
  costOf(huge, 1);
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
    // The page may have loaded before it is painted.
    const paint = await page.evaluate<number>(`new Promise((painted) => {
      new PerformanceObserver((list) => {
        for (const entry of list.getEntriesByName("first-contentful-paint")) painted(entry.startTime);
      }).observe({ type: "paint", buffered: true });
    })`);
    targets.say(paint <= mostPaint, `first paint of the report of ${usual} failures: ${figure(paint)} ms`);
  } finally {
    await browser.close();
    rmSync(folder, { recursive: true });
  }
}

/** CPU seconds, user and system, in the last line that `times` of a POSIX shell prints: those of all processes that have ended. */
function cpuIn(printed: string): number {
  const times =
    printed
      .trim()
      .split("\n")
      .at(-1)
      ?.matchAll(/(\d+)m([\d.]+)s/g) ?? [];
  return [...times].reduce((sum, [, minutes, seconds]) => sum + Number(minutes) * 60 + Number(seconds), 0);
}

/** Runs a command with everything that it starts, and returns its CPU seconds. */
async function verify(out: string, ...more: readonly string[]): Promise<number> {
  const program = join(__dirname, "..", "cli", "main.js");
  const command = [process.execPath, program, "verify", "--out", out, ...more];
  const script = '"$@" > /dev/null 2>&1; status=$?; times; exit $status';
  const child = spawn("sh", ["-c", script, "sh", ...command], { stdio: ["ignore", "pipe", "inherit"] });
  const [printed, [status]] = await Promise.all([text(child.stdout), once(child, "exit")]);
  if (status !== 0) throw new Error(`verify ${more.join(" ")} ended with ${status}`);
  return cpuIn(printed);
}

async function measured(work: () => Promise<readonly number[]>) {
  const start = performance.now();
  const cpu = await work();
  return { wall: (performance.now() - start) / 1_000, cpu: cpu.reduce((sum, each) => sum + each, 0) };
}

/** Compares four shards with one process, by the clock and by the CPU seconds that bound what the clock can show. */
async function measureShards(target: string): Promise<void> {
  const folder = mkdtempSync(join(tmpdir(), "twotier-bench-"));
  const against = ["--against", target];
  try {
    const whole = await measured(async () => [await verify(join(folder, "whole"), ...against)]);
    const runPart = (part: number) =>
      verify(join(folder, `part-${part}`), ...against, "--shard", `${part}/4`);
    const divided = await measured(() => Promise.all([1, 2, 3, 4].map(runPart)));
    const [share, cores] = [divided.wall / whole.wall, availableParallelism()];
    const [one, four] = [whole, divided].map(({ wall, cpu }) => `${figure(wall)} s (CPU ${figure(cpu)} s)`);
    const least = divided.cpu / cores / whole.wall;
    const bound = `${cores} cores allow ${least.toFixed(2)} at best`;
    targets.say(
      share <= mostShare,
      `${target}: 4 shards at once ${four}, one process ${one}: ${share.toFixed(2)} of the time; ${bound}`,
    );
  } finally {
    rmSync(folder, { recursive: true });
  }
}

/** A portal in a process of its own, as most are, and the reference, whose run is mostly planning. */
const shardedTargets = ["cmd:python3 examples/python/adapter.py --lenient", "reference"] as const;

async function main(): Promise<void> {
  measureRendering();
  await measurePaint();
  for (const target of shardedTargets) await measureShards(target);
  console.log(`${targets.missed} targets missed`);
  process.exitCode = targets.missed > 0 ? 1 : 0;
}

const at = process.argv.indexOf("--part");
if (at < 0) void main();
else renderPart(process.argv[at + 2] ?? "");
