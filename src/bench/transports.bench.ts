import { spawn } from "node:child_process";
import { once } from "node:events";
import { existsSync, mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { createInterface } from "node:readline";
import { setTimeout as pause } from "node:timers/promises";
import { Client } from "undici";
import { packageRoot } from "../domain/package-root";
import { defaultArrangement } from "../port/default-data/default-arrangement";
import { connectTransport } from "../targets/transports/connect-transport";
import { zooTarget } from "../testing/zoo/zoo-target";
import { Targets } from "./measure";

/**
 * Measures the CPU time of the suite's process for each observation over a transport, beside a bare loop that writes the same request
 * and parses the answer as JSON, and the time from the start of the command to the first failure. The CPU time of the other end counts
 * on neither side.
 */

const operations = 5_000;
const warmUp = 2_000;
const rounds = 5;
const mostOverStdio = 2;
const mostOverHttp = 1.5;
const mostSeconds = 2;
const who = "northwind-global-admin";
const what = "indirect-resellers";
const adapter = "src/testing/adapters/faulty-adapter.cjs";
const question = { id: 1, op: "observe", who, what, args: {} };

type Operation = () => Promise<unknown>;

/** The least CPU microseconds of an operation in several rounds, because other processes may disturb some of them. */
async function microseconds(operation: Operation): Promise<number> {
  for (let at = 0; at < warmUp; at += 1) await operation();
  let least = Number.POSITIVE_INFINITY;
  for (let round = 0; round < rounds; round += 1) {
    const before = process.cpuUsage();
    for (let at = 0; at < operations; at += 1) await operation();
    const { user, system } = process.cpuUsage(before);
    least = Math.min(least, (user + system) / operations);
  }
  return least;
}

async function overTransport(target: string): Promise<number> {
  const implementation = await connectTransport(target);
  await implementation.reset({
    seed: 1,
    arrangement: defaultArrangement(1),
    clock: "2020-03-30T00:00:00.000Z",
  });
  const spent = await microseconds(() => implementation.observe(who, what, {}));
  await implementation.bye();
  return spent;
}

/** The loop that a program without time limits and without validation would have. */
async function bareStdio(): Promise<number> {
  const child = spawn(process.execPath, ["src/testing/adapters/echo.cjs"], {
    stdio: ["pipe", "pipe", "inherit"],
  });
  let answered: (line: string) => void = () => undefined;
  createInterface({ input: child.stdout }).on("line", (line) => answered(line));
  const spent = await microseconds(async () => {
    const line = new Promise<string>((resolve) => {
      answered = resolve;
    });
    child.stdin.write(`${JSON.stringify(question)}\n`);
    return JSON.parse(await line);
  });
  child.stdin.end();
  return spent;
}

/** A server in another process, which answers as the suite expects. */
const serving = `
  const answers = {
    hello: { protocol: 1, implementation: { name: "bench", version: "1" }, capabilities: {} },
    observe: { outcome: "observed", value: [] },
  };
  require("node:http").createServer(async (request, response) => {
    const chunks = [];
    for await (const chunk of request) chunks.push(chunk);
    const { id, op } = JSON.parse(Buffer.concat(chunks).toString("utf8"));
    response.end(JSON.stringify({ id, ...answers[op] }));
  }).listen(0, "127.0.0.1", function () { console.log(this.address().port); });
  process.stdin.on("end", () => process.exit()).resume();`;

async function withServer(use: (url: string) => Promise<void>): Promise<void> {
  const server = spawn(process.execPath, ["-e", serving], { stdio: ["pipe", "pipe", "inherit"] });
  const [port] = await once(server.stdout, "data");
  await use(`http://127.0.0.1:${String(port).trim()}`);
  server.stdin.end();
}

async function bareHttp(url: string): Promise<number> {
  const client = new Client(url);
  const headers = { "content-type": "application/json" };
  const spent = await microseconds(async () => {
    const { body } = await client.request({
      method: "POST",
      path: "/",
      headers,
      body: JSON.stringify(question),
    });
    return body.json();
  });
  await client.close();
  return spent;
}

function compare(targets: Targets, name: string, spent: number, bare: number, most: number): void {
  const [mine, its] = [spent, bare].map((each) => each.toFixed(1));
  const ratio = (spent / bare).toFixed(2);
  targets.say(
    spent <= most * bare,
    `${name}: ${mine} µs of CPU, bare loop ${its} µs, ratio ${ratio} (at most ${most})`,
  );
}

/** Seconds from the start of the command to the first failure in its events, against a portal that refuses every action. */
async function firstFailure(): Promise<number> {
  const folder = mkdtempSync(join(tmpdir(), "twotier-first-"));
  const events = join(folder, "events.ndjson");
  const began = performance.now();
  const words = ["verify", "--readings", "ours", "--against", zooTarget("refuses-acts"), "--out", folder];
  const run = spawn(process.execPath, [join(packageRoot(), "src/setup/twotier.cjs"), ...words], {
    stdio: "ignore",
  });
  const hasFailed = () => existsSync(events) && readFileSync(events, "utf8").includes('"outcome":"fail"');
  while (run.exitCode === null && !hasFailed()) await pause(20);
  const seconds = (performance.now() - began) / 1_000;
  run.kill("SIGKILL");
  await once(run, "exit");
  rmSync(folder, { recursive: true });
  return seconds;
}

async function main(): Promise<void> {
  const targets = new Targets();
  const stdio = await overTransport(`cmd:"${process.execPath}" ${adapter}`);
  compare(targets, "stdio", stdio, await bareStdio(), mostOverStdio);
  await withServer(async (url) => {
    compare(targets, "http", await overTransport(url), await bareHttp(url), mostOverHttp);
  });
  const seconds = await firstFailure();
  targets.say(seconds <= mostSeconds, `first failure after ${seconds.toFixed(1)} s (at most ${mostSeconds})`);
  console.log(`${targets.missed} targets missed`);
  process.exitCode = targets.missed > 0 ? 1 : 0;
}

void main();
