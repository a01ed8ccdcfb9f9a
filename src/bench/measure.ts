import { spawnSync } from "node:child_process";

/** What a part of a benchmark found, from a process of its own. */
export interface Measured {
  readonly [name: string]: number | string;
}

/** CPU seconds, user and system, of a piece of work, and what it gave. */
export function timed<Value>(work: () => Value): { readonly value: Value; readonly seconds: number } {
  const start = process.cpuUsage();
  const value = work();
  const { user, system } = process.cpuUsage(start);
  return { value, seconds: (user + system) / 1_000_000 };
}

export function peakMegabytes(): number {
  return process.resourceUsage().maxRSS / 1024;
}

export function median(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[Math.floor(sorted.length / 2)] ?? Number.NaN;
}

/** Runs a part in a fresh process, cold as a person at the command line would meet it. */
export function inProcess(program: string, part: string, ...args: readonly string[]): Measured {
  const flags = ["--enable-source-maps", "--max-old-space-size=8192"];
  const { stdout, status } = spawnSync(process.execPath, [...flags, program, "--part", part, ...args], {
    encoding: "utf8",
    stdio: ["ignore", "pipe", "inherit"],
    maxBuffer: 1 << 28,
  });
  if (status !== 0) throw new Error(`${part} ${args.join(" ")} ended with ${status}`);
  return JSON.parse(stdout);
}

/** Numbers with as many digits as mean something. */
export function figure(value: number | string | undefined): string {
  if (typeof value !== "number") return String(value);
  if (value >= 1000) return Math.round(value).toLocaleString("en");
  return value >= 100 ? value.toFixed(0) : value.toPrecision(3);
}
