import type { LocalizedText } from "../../domain/text";
import { AdapterFault, ImplementationCrashed, ImplementationHung } from "../../port/faults";
import { type Hello, protocolVersion } from "../../port/implementation";
import type { Verb } from "../../port/messages";
import { excerptOf, foreignText } from "../secrets/foreign-text";
import { rememberSecrets } from "../secrets/shown-secrets";
import { deepest, isShallow, isSmall, mostCharacters, mostEntries } from "./answer-size";
import { adapterFault } from "./diagnosis";
import { countWaiting } from "./lost-time";
import { readHello } from "./read-answer";
import { isSameHello } from "./same-hello";
import type { TimeLimits } from "./time-limits";
import * as words from "./transport-errors";
import type { Reply, Wire } from "./wire";

// Without this limit, every check would wait for the time limit of an adapter that cannot start.
const mostFailedStarts = 3;

/** Requests and answers over a wire. Checks ids and turns problems into named faults. */
export interface Conversation {
  /** Starts the implementation if it is not running. Returns its answer to `hello`. */
  start(): Promise<Hello>;
  ask(verb: Verb, fields: Readonly<Record<string, unknown>>): Promise<Reply>;
  /** The answer to `hello` at the last start. */
  hello(): Hello | undefined;
  /** True if several requests may wait for their answers at the same time. */
  canPipeline(): boolean;
  /** Sends `bye` if the implementation is running and waits for its end. */
  finish(): Promise<void>;
}

/** Crashes and hangs in `act` and `observe` belong to the implementation. In other verbs they are faults of the adapter. */
function asFault(problem: unknown, verb: Verb): unknown {
  if (verb === "act" || verb === "observe") return problem;
  if (problem instanceof ImplementationHung) return adapterFault(`hung-in-${verb}`, problem.saying);
  if (!(problem instanceof ImplementationCrashed)) return problem;
  return adapterFault(`crashed-in-${verb}`, problem.saying, { cause: problem });
}

/** An id that may be one of ours is quoted. Any other text may be a secret that the target has not shown yet. */
function idInWords(id: unknown): LocalizedText {
  if (typeof id !== "string" || /^\d{0,16}$/.test(id)) return excerptOf(id);
  return { en: `a text of ${id.length} characters`, "zh-TW": `${id.length} 個字元的文字` };
}

function checkEnvelope(reply: Reply, id: number, verb: Verb): void {
  if (reply.id !== id) {
    throw reply.id === undefined
      ? adapterFault("no-id", words.noId(verb, id))
      : adapterFault("wrong-id", words.wrongId(verb, idInWords(reply.id), id));
  }
}

/** An adapter in trouble has no answer to give: `error` beside an outcome is neither the one nor the other. */
function checkError(reply: Reply, verb: Verb): void {
  const { error } = reply;
  // Some libraries write every absent member as null.
  if (error === undefined || (error === null && "outcome" in reply)) return;
  throw adapterFault("reported-error", words.reportedError(verb, foreignText(error)));
}

/** Messages and errors are cut where they are shown, so their length does not matter. */
function checkSize(reply: Reply, verb: Verb): void {
  if (isSmall(reply)) return;
  const { error: _, message: __, ...rest } = reply;
  if (isSmall(rest)) return;
  throw adapterFault("malformed-answer", words.tooLarge(verb, mostEntries, mostCharacters));
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
  const from = performance.now();
  let isAnswered = false;
  try {
    const reply = await wire.exchange({ id, op: verb, ...fields }, limits[verb]);
    isAnswered = true;
    if (!isShallow(reply)) throw adapterFault("malformed-answer", words.tooDeep(verb, deepest));
    rememberSecrets(reply);
    checkEnvelope(reply, id, verb);
    checkSize(reply, verb);
    return reply;
  } catch (problem) {
    // If responses get out of step with requests, restart the adapter at the next reset. If several requests are open, the first
    // fault is reported for all of them.
    state.broken ??= asFault(problem, verb);
    // After "bye" the exit status still has to be looked at.
    if (verb !== "bye") wire.abort();
    throw state.broken;
  } finally {
    countWaiting(from, limits[verb], isAnswered);
  }
}

function startFault(problem: unknown): unknown {
  return problem instanceof AdapterFault && problem.diagnosis === "crashed-in-hello"
    ? adapterFault("exited-at-start", words.joined(words.endedBeforeHello, problem.saying))
    : problem;
}

function checkSame(before: Hello | undefined, now: Hello): void {
  if (before === undefined || isSameHello(before, now)) return;
  throw adapterFault("hello-changed", words.otherHello);
}

/** Starts nothing before the first request. */
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
    canPipeline: () => wire.canPipeline === true && state.hello?.pipelining === true,
    async start() {
      if (state.hello !== undefined && wire.isOpen() && state.broken === undefined) return state.hello;
      if (state.failedStarts >= mostFailedStarts) throw state.broken;
      try {
        state.hello = await open();
        return state.hello;
      } catch (problem) {
        state.failedStarts += 1;
        wire.abort();
        state.broken = startFault(problem);
        throw state.broken;
      }
    },
    async finish() {
      if (!wire.isOpen() || state.broken !== undefined) {
        // A module that threw is still running.
        wire.abort();
        return;
      }
      try {
        await ask("bye", {});
      } catch (problem) {
        // An exit without an answer to "bye" is permitted. The exit status shows if it was a crash.
        if (!(problem instanceof AdapterFault) || problem.diagnosis !== "crashed-in-bye") {
          wire.abort();
          throw problem;
        }
      }
      await wire.close(limits.bye);
    },
  };
}
