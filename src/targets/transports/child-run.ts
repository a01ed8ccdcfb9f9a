import { type ChildProcess, type StdioOptions, spawn } from "node:child_process";
import { Duplex, type Writable } from "node:stream";
import { ImplementationCrashed, ImplementationHung } from "../../port/faults";
import type { Verb } from "../../port/messages";
import { foreignProblem, foreignText } from "../secrets/foreign-text";
import { killGroup, killGroupOnExit } from "./child-group";
import { type ChildOutput, childOutput } from "./child-output";
import { adapterFault } from "./diagnosis";
import * as words from "./transport-errors";
import type { Message, Reply } from "./wire";

// The last output may arrive after the exit. A descendant that keeps the pipe open must not delay the run any longer.
const drainMs = 100;

interface Waiting {
  readonly verb: Verb;
  readonly limitMs: number;
  readonly resolve: (reply: Reply) => void;
  readonly reject: (fault: Error) => void;
}

async function isSettled(work: Promise<void>, limitMs: number): Promise<boolean> {
  let timer: NodeJS.Timeout | undefined;
  const timeout = new Promise<false>((resolve) => {
    timer = setTimeout(resolve, limitMs, false);
  });
  const outcome = await Promise.race([work.then(() => true), timeout]);
  clearTimeout(timer);
  return outcome;
}

/** The streams for requests and answers: standard input and output, or file descriptor 3. */
export type ChildChannels = "standard" | "channel";

/** One run of a program. Requests are answered in the order in which they were sent. The first fault ends the run. */
export class ChildRun {
  readonly #child: ChildProcess;
  readonly #waiting: Waiting[] = [];
  readonly #requests: Writable | null;
  readonly #exited: Promise<void>;
  readonly #closed: Promise<void>;
  readonly output: ChildOutput;
  #timer: NodeJS.Timeout | undefined;
  #timerLimitMs = 0;
  #hasEnded = false;
  #exitCode: number | null = null;
  #fault: Error | undefined;
  #lastId: unknown;
  #isCorked = false;

  constructor(
    program: string,
    programWords: readonly string[],
    cwd: string,
    channels: ChildChannels = "standard",
  ) {
    const stdio: StdioOptions =
      channels === "channel" ? ["ignore", "pipe", "pipe", "pipe"] : ["pipe", "pipe", "pipe"];
    const child = spawn(program, programWords, { cwd, detached: true, stdio });
    const channel = channels === "channel" ? child.stdio[3] : undefined;
    this.#child = child;
    this.#requests = channel instanceof Duplex ? channel : child.stdin;
    this.output = childOutput({
      reply: (reply) => this.#takeReply(reply),
      fault: (diagnosis, detail) => this.#fail(adapterFault(diagnosis, detail)),
    });
    this.#exited = new Promise((resolve) => {
      const end = (code: number | null, signal: string | null): void => {
        this.#end(code, signal);
        resolve();
      };
      child.once("close", end);
      child.once("exit", (code, signal) => setTimeout(end, drainMs, code, signal).unref());
      child.once("error", (problem) => {
        this.#fail(
          adapterFault("cannot-start", words.cannotStart(foreignText(program, 200), foreignProblem(problem))),
        );
        end(null, null);
      });
    });
    this.#closed = new Promise((resolve) => child.once("close", () => resolve()));
    const answers = channel instanceof Duplex ? channel : child.stdout;
    if (answers !== child.stdout) child.stdout?.on("data", this.output.takeErrors);
    answers?.on("data", this.output.takeAnswers);
    child.stderr?.on("data", this.output.takeErrors);
    // The exit of the program is reported elsewhere and says more than EPIPE.
    this.#requests?.on("error", () => {});
    killGroupOnExit(child);
  }

  /** False as soon as the exit is known, even if the last output has not arrived yet. */
  isOpen(): boolean {
    const { pid, exitCode, signalCode } = this.#child;
    return pid !== undefined && exitCode === null && signalCode === null && this.#fault === undefined;
  }

  async ask(message: Message, limitMs: number): Promise<Reply> {
    if (this.#fault !== undefined) throw this.#fault;
    this.output.resetNoise();
    const reply = await new Promise<Reply>((resolve, reject) => {
      this.#waiting.push({ verb: message.op, limitMs, resolve, reject });
      if (this.#waiting.length === 1) this.#startTimer();
      this.#write(`${JSON.stringify(message)}\n`);
    });
    // A second line that arrived together with the answer is a fault of this request, not of the next one.
    if (this.#fault !== undefined && reply.id === message.id) throw this.#fault;
    return reply;
  }

  kill(): void {
    killGroup(this.#child);
  }

  /** Ends the input of the program and waits for its exit. Throws `lingers-after-bye` and `exit-status`. */
  async endInput(limitMs: number): Promise<void> {
    this.#requests?.end();
    // A descendant that has left the process group outlives it and keeps the pipes open.
    const isGone = (await isSettled(this.#exited, limitMs)) && (await isSettled(this.#closed, limitMs));
    if (!isGone) {
      this.kill();
      for (const stream of this.#child.stdio) stream?.destroy();
      throw adapterFault("lingers-after-bye", words.lingers(limitMs));
    }
    if (this.#exitCode === 0) return;
    const how = words.ending(this.#child.exitCode, this.#child.signalCode);
    throw adapterFault("exit-status", words.otherStatus(how));
  }

  /** Sends requests of the same tick in one piece, because each piece wakes the program up. */
  #write(line: string): void {
    const stdin = this.#requests;
    stdin?.cork();
    stdin?.write(line);
    if (this.#isCorked) {
      stdin?.uncork();
      return;
    }
    this.#isCorked = true;
    process.nextTick(() => {
      this.#isCorked = false;
      stdin?.uncork();
    });
  }

  /** The time limit applies to the first request in the queue. The timer goes on while nothing waits: stopping it costs more. */
  #startTimer(): void {
    const [first] = this.#waiting;
    if (first === undefined) return;
    if (this.#timer !== undefined && this.#timerLimitMs === first.limitMs) {
      this.#timer.refresh();
      return;
    }
    clearTimeout(this.#timer);
    this.#timerLimitMs = first.limitMs;
    this.#timer = setTimeout(() => this.#timeOut(), first.limitMs);
  }

  #timeOut(): void {
    const [first] = this.#waiting;
    if (first === undefined) this.#timer = undefined;
    else this.#fail(this.#hang(first));
  }

  #hang({ verb, limitMs }: Waiting): Error {
    return this.output.unfinished() === ""
      ? new ImplementationHung(verb, limitMs)
      : adapterFault("half-a-line", words.noLineEnd(verb, limitMs));
  }

  #takeReply(reply: Reply): void {
    // With one open request, the adapter may also use a constant id, which the caller reports as a wrong id.
    const isRepeated = this.#lastId !== undefined && reply.id === this.#lastId && this.#waiting.length !== 1;
    if (isRepeated) this.#fail(adapterFault("answered-twice", words.answeredTwice));
    else if (this.#waiting.length === 0) this.#fail(adapterFault("out-of-turn", words.outOfTurn));
    else this.#answer(reply);
  }

  #answer(reply: Reply): void {
    this.#lastId = reply.id;
    this.#waiting.shift()?.resolve(reply);
    this.#startTimer();
  }

  #fail(fault: Error): void {
    clearTimeout(this.#timer);
    this.#fault ??= fault;
    for (const { reject } of this.#waiting.splice(0)) reject(fault);
  }

  #end(code: number | null, signal: string | null): void {
    if (this.#hasEnded) return;
    this.#hasEnded = true;
    this.#exitCode = code;
    this.kill();
    const detail = words.endedWithOutput(words.ending(code, signal), this.output.tail());
    this.#fail(new ImplementationCrashed(this.#waiting[0]?.verb ?? "act", detail));
  }
}
