import { spawnSync } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { CspSize } from "./csp-family";
import { cspPromela } from "./csp-promela";

export interface SpinRun {
  readonly states: number;
  readonly transitions: number;
  /** CPU seconds, user and system, of the search, without compiling the verifier. */
  readonly seconds: number;
}

/** Searches the hand-written Promela model with SPIN, depth first. Undefined if SPIN or a C compiler is not installed. */
export function runSpin(size: CspSize): SpinRun | undefined {
  if (!["spin", "gcc"].every((tool) => spawnSync(tool, ["-V", "--version"]).error === undefined))
    return undefined;
  const folder = mkdtempSync(join(tmpdir(), "twotier-spin-"));
  try {
    writeFileSync(join(folder, "model.pml"), cspPromela(size));
    run(folder, "spin", "-a", "model.pml");
    run(folder, "gcc", "-O2", "-DSAFETY", "-o", "pan", "pan.c");
    return read(run(folder, "bash", "-c", "TIMEFORMAT='cpu %U %S'; time ./pan -m10000000 -w24"));
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

function run(folder: string, command: string, ...args: readonly string[]): string {
  const { stdout, stderr, status } = spawnSync(command, args, { cwd: folder, encoding: "utf8" });
  if (status !== 0) throw new Error(`${command} ended with ${status}: ${stderr}`);
  return `${stdout}\n${stderr}`;
}

function read(text: string): SpinRun {
  const number = (pattern: RegExp, group = 1) => Number(pattern.exec(text)?.[group]);
  const cpu = /cpu ([\d.]+) ([\d.]+)/;
  return {
    states: number(/(\d+) states, stored/),
    transitions: number(/(\d+) transitions/),
    seconds: number(cpu) + number(cpu, 2),
  };
}
