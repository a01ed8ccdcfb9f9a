import { spawn } from "node:child_process";
import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { packageRoot } from "../../domain/package-root";

/** The end of a command. */
export interface Ending {
  readonly exit: number | null;
  readonly isLate: boolean;
  readonly stderr: string;
  /** The largest memory in megabytes, as far as it was seen; 0 if the system does not tell it. */
  readonly peak: number;
}

export interface WatchOptions {
  /** After so many milliseconds it is killed and counts as one that does not end. */
  readonly limitMs?: number;
  /** Kills it after so many milliseconds, as an outage would. */
  readonly killAfterMs?: number;
}

const watchMs = 25;

function memoryOf(pid: number | undefined): number {
  const path = `/proc/${pid}/status`;
  try {
    const [, kilobytes] = (existsSync(path) && /VmHWM:\s+(\d+)/.exec(readFileSync(path, "utf8"))) || [];
    return Number(kilobytes ?? 0) / 1024;
  } catch {
    return 0; // It has just ended.
  }
}

/** Runs `twotier` with these words, and watches its time and memory. */
export function watchedCommand(
  words: readonly string[],
  { limitMs = 240_000, killAfterMs }: WatchOptions = {},
): Promise<Ending> {
  const program = join(packageRoot(), "src/setup/twotier.cjs");
  const child = spawn(process.execPath, [program, ...words], { stdio: ["ignore", "ignore", "pipe"] });
  let [stderr, peak, isLate] = ["", 0, false];
  child.stderr.on("data", (chunk: Buffer) => {
    stderr = (stderr + chunk.toString("utf8")).slice(0, 10_000);
  });
  const watch = setInterval(() => {
    peak = Math.max(peak, memoryOf(child.pid));
  }, watchMs);
  const late = setTimeout(() => {
    isLate = true;
    child.kill("SIGKILL");
  }, limitMs);
  const kill = killAfterMs === undefined ? undefined : setTimeout(() => child.kill("SIGKILL"), killAfterMs);
  return new Promise((resolve) => {
    child.once("close", (exit) => {
      clearInterval(watch);
      clearTimeout(late);
      clearTimeout(kill);
      resolve({ exit, isLate, stderr, peak });
    });
  });
}
