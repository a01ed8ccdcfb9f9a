import { type ChildProcess, type StdioOptions, spawn } from "node:child_process";
import { Duplex, type Writable } from "node:stream";
import { ImplementationCrashed, ImplementationHung } from "../../port/faults";
import type { Verb } from "../../port/messages";
import { adoptGroup, killGroup } from "./child-group";
import { type ChildOutput, childOutput } from "./child-output";
import { adapterFault } from "./diagnosis";
import * as words from "./transport-errors";
import type { Message, Reply } from "./wire";

// After its end a child's last words may still be on their way; a descendant that holds the pipe must not hold us.
const drainMs = 100;

interface Waiting {
  readonly verb: Verb;
  readonly limitMs: number;
  readonly resolve: (reply: Reply) => void;
  readonly reject: (fault: Error) => void;
}

async function isSettled(work: Promise<void>, limitMs: number): Promise<boolean> {
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<false>((resolve) => {
    timer = setTimeout(resolve, limitMs, false);
  });
  const outcome = await Promise.race([work.then(() => true), late]);
  clearTimeout(timer);
  return outcome;
}

/** The place where a program takes requests and gives answers: its standard input and output, or file descriptor 3. */
export type ChildCarrier = "standard" | "channel";

/** One start of a program. Requests are answered in the order in which they were put; what goes wrong once ends everything. */
export class ChildRun {
  readonly #child: ChildProcess;
  readonly #waiting: Waiting[] = [];
  readonly #requests: Writable | null;
  readonly #gone: Promise<void>;
  readonly #closed: Promise<void>;
  readonly output: ChildOutput;
  #clock: NodeJS.Timeout | undefined;
  #hasEnded = false;
  #exitCode: number | null = null;
  #fault: Error | undefined;
  #lastId: unknown;
  #isCorked = false;

  constructor(
    program: string,
    programWords: readonly string[],
    cwd: string,
    carrier: ChildCarrier = "standard",
  ) {
    const stdio: StdioOptions =
      carrier === "channel" ? ["ignore", "pipe", "pipe", "pipe"] : ["pipe", "pipe", "pipe"];
    const child = spawn(program, programWords, { cwd, detached: true, stdio });
    const channel = carrier === "channel" ? child.stdio[3] : undefined;
    this.#child = child;
    this.#requests = channel instanceof Duplex ? channel : child.stdin;
    this.output = childOutput({
      reply: (reply) => this.#takeReply(reply),
      fault: (diagnosis, detail) => this.#fail(adapterFault(diagnosis, detail)),
    });
    this.#gone = new Promise((resolve) => {
      const end = (code: number | null, signal: string | null): void => {
        this.#end(code, signal);
        resolve();
      };
      child.once("close", end);
      child.once("exit", (code, signal) => setTimeout(end, drainMs, code, signal).unref());
      child.once("error", (problem) => {
        this.#fail(adapterFault("cannot-start", words.cannotStart(program, problem.message)));
        end(null, null);
      });
    });
    this.#closed = new Promise((resolve) => child.once("close", () => resolve()));
    const answers = channel instanceof Duplex ? channel : child.stdout;
    if (answers !== child.stdout) child.stdout?.on("data", this.output.takeErrors);
    answers?.on("data", this.output.takeAnswers);
    child.stderr?.on("data", this.output.takeErrors);
    // Writing to a program that is gone is noticed by its end, which says more than EPIPE.
    this.#requests?.on("error", () => {});
    adoptGroup(child);
  }

  /** Says no as soon as the end is known, even while last words are still awaited. */
  isOpen(): boolean {
    const { pid, exitCode, signalCode } = this.#child;
    return pid !== undefined && exitCode === null && signalCode === null && this.#fault === undefined;
  }

  async ask(message: Message, limitMs: number): Promise<Reply> {
    if (this.#fault !== undefined) throw this.#fault;
    this.output.quieten();
    const reply = await new Promise<Reply>((resolve, reject) => {
      this.#waiting.push({ verb: message.op, limitMs, resolve, reject });
      if (this.#waiting.length === 1) this.#startClock();
      this.#write(`${JSON.stringify(message)}\n`);
    });
    // A second line that came along with the answer belongs to this request, not to the next one.
    if (this.#fault !== undefined && reply.id === message.id) throw this.#fault;
    return reply;
  }

  kill(): void {
    killGroup(this.#child);
  }

  /** Ends the program's input and waits until it is gone. Throws `lingers-after-bye` and `exit-status`. */
  async leave(limitMs: number): Promise<void> {
    this.#requests?.end();
    // A descendant that has left the process group outlives it and keeps the pipes open.
    const isGone = (await isSettled(this.#gone, limitMs)) && (await isSettled(this.#closed, limitMs));
    if (!isGone) {
      this.kill();
      for (const stream of this.#child.stdio) stream?.destroy();
      throw adapterFault("lingers-after-bye", words.lingers(limitMs));
    }
    if (this.#exitCode === 0) return;
    const how = words.ending(this.#child.exitCode, this.#child.signalCode);
    throw adapterFault("exit-status", words.otherStatus(how));
  }

  /** What is asked at once goes out in one piece: each piece wakes the program up. */
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

  /** The clock runs for the request that is first in line. */
  #startClock(): void {
    const [first] = this.#waiting;
    if (first === undefined) return;
    this.#clock = setTimeout(() => this.#fail(this.#hang(first)), first.limitMs);
  }

  #hang({ verb, limitMs }: Waiting): Error {
    return this.output.unfinished() === ""
      ? new ImplementationHung(verb, limitMs)
      : adapterFault("half-a-line", words.noLineEnd(verb, limitMs));
  }

  #takeReply(reply: Reply): void {
    // With one request open it may as well be a constant for an id, which whoever asked will notice.
    const isRepeated = this.#lastId !== undefined && reply.id === this.#lastId && this.#waiting.length !== 1;
    if (isRepeated) this.#fail(adapterFault("answered-twice", words.answeredTwice));
    else if (this.#waiting.length === 0) this.#fail(adapterFault("out-of-turn", words.outOfTurn));
    else this.#answer(reply);
  }

  #answer(reply: Reply): void {
    clearTimeout(this.#clock);
    this.#lastId = reply.id;
    this.#waiting.shift()?.resolve(reply);
    this.#startClock();
  }

  #fail(fault: Error): void {
    clearTimeout(this.#clock);
    this.#fault ??= fault;
    for (const { reject } of this.#waiting.splice(0)) reject(fault);
  }

  #end(code: number | null, signal: string | null): void {
    if (this.#hasEnded) return;
    this.#hasEnded = true;
    this.#exitCode = code;
    this.kill();
    const detail = words.endedSaying(words.ending(code, signal), this.output.tail());
    this.#fail(new ImplementationCrashed(this.#waiting[0]?.verb ?? "act", detail));
  }
}
