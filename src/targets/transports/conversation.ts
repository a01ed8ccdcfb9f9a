import { AdapterFault, ImplementationCrashed, ImplementationHung } from "../../port/faults";
import { type Hello, protocolVersion } from "../../port/implementation";
import type { Verb } from "../../port/messages";
import { adapterFault } from "./diagnosis";
import { readHello } from "./read-answer";
import { withoutSecrets } from "./secrets";
import type { TimeLimits } from "./time-limits";
import * as words from "./transport-errors";
import type { Reply, Wire } from "./wire";

// An adapter that cannot start would otherwise cost every check of a run its time limit.
const mostFailedStarts = 3;

/** Requests and answers over a wire, with ids checked and trouble named. */
export interface Conversation {
  /** Starts the implementation if it is not there; says what it says of itself. */
  start(): Promise<Hello>;
  ask(verb: Verb, fields: Readonly<Record<string, unknown>>): Promise<Reply>;
  /** What it said of itself when it was last started. */
  hello(): Hello | undefined;
  /** Whether several requests may wait for their answers at once. */
  takesSeveral(): boolean;
  /** Says goodbye if the implementation is there, and sees it end. */
  finish(): Promise<void>;
}

/** A crash or a hang is the implementation's own only while it was used; elsewhere the adapter is unsound. */
function asFault(problem: unknown, verb: Verb): unknown {
  if (verb === "act" || verb === "observe") return problem;
  if (problem instanceof ImplementationHung) return adapterFault(`hung-in-${verb}`, problem.saying);
  if (!(problem instanceof ImplementationCrashed)) return problem;
  return adapterFault(`crashed-in-${verb}`, problem.saying, { cause: problem });
}

function checkEnvelope(reply: Reply, id: number, verb: Verb): void {
  if (reply.id !== id) {
    const got = JSON.stringify(reply.id);
    throw got === undefined
      ? adapterFault("no-id", words.noId(verb, id))
      : adapterFault("wrong-id", words.wrongId(verb, got, id));
  }
}

function checkError(reply: Reply, verb: Verb): void {
  const { error } = reply;
  if (error === undefined || "outcome" in reply) return;
  throw adapterFault("reported-error", words.reportedError(verb, describeError(error)));
}

function describeError(error: unknown): string {
  // An error may quote whatever the adapter was about to answer.
  return withoutSecrets(typeof error === "string" ? error : JSON.stringify(error));
}

interface State {
  hello: Hello | undefined;
  lastId: number;
  failedStarts: number;
  broken: unknown;
}

async function exchange(
  wire: Wire,
  state: State,
  verb: Verb,
  fields: object,
  limits: TimeLimits,
): Promise<Reply> {
  if (state.broken !== undefined) throw state.broken;
  state.lastId += 1;
  const id = state.lastId;
  try {
    const reply = await wire.exchange({ id, op: verb, ...fields }, limits[verb]);
    checkEnvelope(reply, id, verb);
    return reply;
  } catch (problem) {
    // Whoever lost count of requests and answers is started anew at the next reset.
    // Of several requests at once the first one tells what went wrong; the others only share its fate.
    state.broken ??= asFault(problem, verb);
    // After "bye" the exit status still has to be looked at.
    if (verb !== "bye") wire.abort();
    throw state.broken;
  }
}

function atStart(problem: unknown): unknown {
  return problem instanceof AdapterFault && problem.diagnosis === "crashed-in-hello"
    ? adapterFault("exited-at-start", words.joined(words.endedBeforeHello, problem.saying))
    : problem;
}

function checkSame(before: Hello | undefined, now: Hello): void {
  if (before === undefined || JSON.stringify(before) === JSON.stringify(now)) return;
  throw adapterFault("hello-changed", words.otherHello);
}

/** Opens a conversation over `wire`; nothing is started before the first request. */
export function conversation(wire: Wire, limits: TimeLimits): Conversation {
  const state: State = { hello: undefined, lastId: 0, failedStarts: 0, broken: undefined };

  const ask = async (verb: Verb, fields: object): Promise<Reply> => {
    const reply = await exchange(wire, state, verb, fields, limits);
    checkError(reply, verb);
    return reply;
  };

  const open = async (): Promise<Hello> => {
    state.broken = undefined;
    await wire.open();
    const hello = readHello(await ask("hello", { protocol: protocolVersion }));
    checkSame(state.hello, hello);
    state.failedStarts = 0;
    return hello;
  };

  return {
    ask,
    hello: () => state.hello,
    takesSeveral: () => wire.takesSeveral === true && state.hello?.pipelining === true,
    async start() {
      if (state.hello !== undefined && wire.isOpen() && state.broken === undefined) return state.hello;
      if (state.failedStarts >= mostFailedStarts) throw state.broken;
      try {
        state.hello = await open();
        return state.hello;
      } catch (problem) {
        state.failedStarts += 1;
        wire.abort();
        state.broken = atStart(problem);
        throw state.broken;
      }
    },
    async finish() {
      if (!wire.isOpen() || state.broken !== undefined) return;
      try {
        await ask("bye", {});
      } catch (problem) {
        // To exit at once is an answer to "bye" too; the exit status tells whether it was meant.
        if (!(problem instanceof AdapterFault) || problem.diagnosis !== "crashed-in-bye") {
          wire.abort();
          throw problem;
        }
      }
      await wire.close(limits.bye);
    },
  };
}
