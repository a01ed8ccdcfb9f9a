import { writeSync } from "node:fs";

/** The exit code of a command that ended without a result. */
export const noResult = 3;

let isEnding = false;
let result: number | undefined;

/** Keeps the exit code of a command until its output is written. */
export function setResult(code: number): void {
  result = code;
}

/** Returns the exit code that the command has set, if it has. */
export function resultOfCommand(): number | undefined {
  return result;
}

/** Standard error of this process may be gone as well; then only the exit code is left to report the problem. */
function printLine(line: string): void {
  try {
    writeSync(2, `${line}\n`);
  } catch {
    // The exit code is set by the caller.
  }
}

/** Ends the process at once, with the exit code of a result or of a problem that was reported. */
export function endNow(code: number): never {
  isEnding = true;
  return process.exit(code);
}

function flushed(stream: NodeJS.WriteStream): Promise<void> {
  return new Promise((resolve) => stream.write("", () => resolve()));
}

/** Ends the process after its output was written, even if a target left a timer, a server or a pipe open. */
export async function endWith(code: number): Promise<never> {
  await flushed(process.stdout);
  await flushed(process.stderr);
  return endNow(code);
}

export interface ExitProblems {
  /** Prints a problem in one line and returns the exit code. */
  readonly report: (problem: unknown) => number;
  /** The line for a process that ends although its command has not. */
  readonly unfinished: () => string;
  readonly unwritable: (problem: Error) => string;
  /** The exit code if the reader closes the pipe early (`| head`). */
  readonly closedPipe: number;
}

/** Ends the process if its output cannot be written: quietly if the reader closed the pipe, else with one line. */
function guardStream(stream: NodeJS.WriteStream, { closedPipe, unwritable }: ExitProblems): void {
  stream.on("error", (problem: NodeJS.ErrnoException) => {
    if (isEnding) return;
    if (problem.code === "EPIPE") endNow(closedPipe);
    printLine(unwritable(problem));
    endNow(noResult);
  });
}

function reportAndEnd(problem: unknown, { report }: ExitProblems): never {
  const code = report(problem);
  return endNow(code === 0 ? noResult : code);
}

/**
 * Lets the process end with `noResult` unless `endWith` or `endNow` ends it: after an uncaught exception or rejection, after a
 * failed write, and if the event loop runs empty while the command waits.
 */
export function guardExit(problems: ExitProblems): void {
  process.exitCode = noResult;
  process.on("uncaughtException", (problem) => reportAndEnd(problem, problems));
  process.on("unhandledRejection", (problem) => reportAndEnd(problem, problems));
  process.on("exit", () => {
    if (isEnding) return;
    process.exitCode = noResult;
    printLine(problems.unfinished());
  });
  guardStream(process.stdout, problems);
  guardStream(process.stderr, problems);
}
