import { type ChildProcess, spawn } from "node:child_process";
import { ImplementationCrashed, ImplementationHung } from "../port/faults";
import type { Verb } from "../port/messages";
import { adoptGroup, killGroup } from "./child-group";
import { type ChildOutput, childOutput } from "./child-output";
import { adapterFault } from "./diagnosis";
import type { Message, Reply, Wire } from "./wire";

// After its end a child's last words may still be on their way; a descendant that holds the pipe must not hold us.
const drainMs = 100;

interface Waiting {
  readonly verb: Verb;
  readonly resolve: (reply: Reply) => void;
  readonly reject: (fault: Error) => void;
}

/** One start of the program: everything here ends with it. */
interface Run {
  readonly child: ChildProcess;
  readonly output: ChildOutput;
  readonly gone: Promise<void>;
  ended: string | undefined;
  exitCode: number | null;
  waiting: Waiting | undefined;
  fault: Error | undefined;
  lastId: unknown;
}

function endOf(code: number | null, signal: string | null): string {
  return signal === null ? `it exited with status ${code}` : `it was ended by ${signal}`;
}

/** Says so as soon as the end is known, even while last words are still awaited. */
function isRunning(child: ChildProcess): boolean {
  return child.pid !== undefined && child.exitCode === null && child.signalCode === null;
}

function settle(run: Run, outcome: { reply: Reply } | { fault: Error }): void {
  const { waiting } = run;
  run.waiting = undefined;
  if ("fault" in outcome) {
    run.fault ??= outcome.fault;
    waiting?.reject(outcome.fault);
  } else {
    waiting?.resolve(outcome.reply);
  }
}

function takeReply(run: Run, reply: Reply): void {
  if (run.waiting !== undefined) {
    run.lastId = reply.id;
    settle(run, { reply });
  } else if (reply.id === run.lastId) {
    settle(run, { fault: adapterFault("answered-twice", "A request was answered by two lines.") });
  } else {
    settle(run, { fault: adapterFault("out-of-turn", "An answer came although nothing was asked.") });
  }
}

function onEnd(run: Run, code: number | null, signal: string | null): void {
  if (run.ended !== undefined) return;
  run.ended = endOf(code, signal);
  run.exitCode = code;
  killGroup(run.child);
  const said = run.output.tail();
  const detail = said === "" ? `${run.ended}.` : `${run.ended}. Its last words:\n${said}`;
  settle(run, { fault: new ImplementationCrashed(run.waiting?.verb ?? "act", detail) });
}

function startRun(program: string, words: readonly string[], cwd: string): Run {
  const child = spawn(program, words, { cwd, detached: true, stdio: ["pipe", "pipe", "pipe"] });
  const output = childOutput({
    reply: (reply) => takeReply(run, reply),
    fault: (diagnosis, detail) => settle(run, { fault: adapterFault(diagnosis, detail) }),
  });
  const gone = new Promise<void>((resolve) => {
    const end = (code: number | null, signal: string | null): void => {
      onEnd(run, code, signal);
      resolve();
    };
    child.once("close", end);
    child.once("exit", (code, signal) => setTimeout(end, drainMs, code, signal).unref());
    child.once("error", (problem) => {
      settle(run, {
        fault: adapterFault("cannot-start", `"${program}" cannot be started: ${problem.message}.`),
      });
      end(null, null);
    });
  });
  const run: Run = {
    child,
    output,
    gone,
    ended: undefined,
    exitCode: null,
    waiting: undefined,
    fault: undefined,
    lastId: undefined,
  };
  child.stdout?.on("data", output.takeAnswers);
  child.stderr?.on("data", output.takeErrors);
  // Writing to a program that is gone is noticed by its end, which says more than EPIPE.
  child.stdin?.on("error", () => {});
  adoptGroup(child);
  return run;
}

function hang(run: Run, verb: Verb, limitMs: number): Error {
  return run.output.unfinished() === ""
    ? new ImplementationHung(verb, limitMs)
    : adapterFault("half-a-line", `After ${limitMs} ms the answer to "${verb}" has no line end.`);
}

async function ask(run: Run, message: Message, limitMs: number): Promise<Reply> {
  if (run.fault !== undefined) throw run.fault;
  run.output.quieten();
  const reply = await new Promise<Reply>((resolve, reject) => {
    const timer = setTimeout(() => settle(run, { fault: hang(run, message.op, limitMs) }), limitMs);
    run.waiting = {
      verb: message.op,
      resolve: (value) => {
        clearTimeout(timer);
        resolve(value);
      },
      reject: (fault) => {
        clearTimeout(timer);
        reject(fault);
      },
    };
    run.child.stdin?.write(`${JSON.stringify(message)}\n`);
  });
  // A second line that came along with the answer belongs to this request, not to the next one.
  if (run.fault !== undefined && reply.id === message.id) throw run.fault;
  return reply;
}

async function waitForEnd(run: Run, limitMs: number): Promise<void> {
  run.child.stdin?.end();
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<"late">((resolve) => {
    timer = setTimeout(resolve, limitMs, "late");
  });
  const outcome = await Promise.race([run.gone, late]);
  clearTimeout(timer);
  if (outcome === "late") {
    killGroup(run.child);
    throw adapterFault("lingers-after-bye", `It still runs ${limitMs} ms after "bye".`);
  }
  if (run.exitCode !== 0) throw adapterFault("exit-status", `After "bye" ${run.ended}, not with status 0.`);
}

/** A child process that reads requests from its standard input and writes answers to its standard output, a line each. */
export function stdioWire(words: readonly [program: string, ...words: string[]], cwd: string): Wire {
  let run: Run | undefined;
  let output: ChildOutput | undefined;
  let starts = 0;
  const [program, ...rest] = words;
  return {
    async open() {
      if (run !== undefined) killGroup(run.child);
      starts += 1;
      run = startRun(program, rest, cwd);
      output = run.output;
    },
    isOpen: () => run !== undefined && isRunning(run.child) && run.fault === undefined,
    async exchange(message, limitMs) {
      if (run === undefined) throw adapterFault("cannot-start", `"${program}" was not started.`);
      return ask(run, message, limitMs);
    },
    abort() {
      if (run !== undefined) killGroup(run.child);
      run = undefined;
    },
    async close(limitMs) {
      const ending = run;
      run = undefined;
      if (ending !== undefined) await waitForEnd(ending, limitMs);
    },
    log: () => ({ starts, noiseLines: output?.noiseLines() ?? 0, tail: output?.tail() ?? "" }),
  };
}
