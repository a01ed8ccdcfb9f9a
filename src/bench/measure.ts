import { spawnSync } from "node:child_process";

/** The measurements of one part of a benchmark, made in a separate process. */
export interface Measured {
  readonly [name: string]: number | string;
}

/** Returns the result of a function and the CPU seconds, user and system, that it took. */
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

/** Runs a part in a new process, so that it starts cold as a command does. */
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

/** Formats a number with three significant digits. */
export function figure(value: number | string | undefined): string {
  if (typeof value !== "number") return String(value);
  if (value >= 1000) return Math.round(value).toLocaleString("en");
  return value >= 100 ? value.toFixed(0) : value.toPrecision(3);
}

/** Prints whether targets are met, one line each, and counts those that are missed. */
export class Targets {
  missed = 0;

  say(met: boolean, line: string): void {
    if (!met) this.missed += 1;
    console.log(`${met ? "met   " : "MISSED"} ${line}`);
  }
}
