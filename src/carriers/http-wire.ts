import { setTimeout as pause } from "node:timers/promises";
import { ImplementationCrashed, ImplementationHung } from "../port/faults";
import { longestLine } from "./child-output";
import { adapterFault } from "./diagnosis";
import { isReply, type Message, type Reply, type Wire } from "./wire";

// A server that is being started or restarted refuses connections for a moment; nothing was asked of it yet.
const patienceMs = 3_000;
const retryMs = 50;

function causeOf(problem: unknown): string {
  const cause = problem instanceof Error ? (problem.cause ?? problem) : problem;
  if (cause instanceof AggregateError && cause.errors.length > 0) return causeOf(cause.errors[0]);
  return cause instanceof Error ? cause.message || cause.name : String(cause);
}

function isTimeout(problem: unknown): boolean {
  return problem instanceof Error && problem.name === "TimeoutError";
}

async function post(url: string, message: Message, limitMs: number): Promise<Response> {
  return fetch(url, {
    method: "POST",
    headers: { "content-type": "application/json" },
    body: JSON.stringify(message),
    redirect: "manual",
    signal: AbortSignal.timeout(limitMs),
  });
}

function statusFault(message: Message, status: number): Error {
  return status >= 500
    ? new ImplementationCrashed(
        message.op,
        `the server answered status ${status} without an answer of the protocol.`,
      )
    : adapterFault("http-status", `The server answered "${message.op}" with status ${status}, not with 200.`);
}

async function readReply(message: Message, response: Response): Promise<Reply> {
  const bytes = Buffer.from(await response.arrayBuffer());
  if (bytes.length > longestLine) {
    throw adapterFault("oversized-line", `The answer to "${message.op}" has more than ${longestLine} bytes.`);
  }
  let value: unknown;
  try {
    value = JSON.parse(new TextDecoder("utf-8", { fatal: true }).decode(bytes));
  } catch (problem) {
    if (!response.ok) throw statusFault(message, response.status);
    throw problem instanceof TypeError
      ? adapterFault("invalid-utf-8", `The answer to "${message.op}" is not valid UTF-8.`)
      : adapterFault("not-json", `The answer to "${message.op}" is not JSON.`);
  }
  if (isReply(value) && (response.ok || "id" in value)) return value;
  if (!response.ok) throw statusFault(message, response.status);
  throw adapterFault("not-json", `The answer to "${message.op}" is JSON, but no object.`);
}

async function ask(url: string, message: Message, limitMs: number): Promise<Reply> {
  try {
    return await readReply(message, await post(url, message, limitMs));
  } catch (problem) {
    if (isTimeout(problem)) throw new ImplementationHung(message.op, limitMs);
    if (!(problem instanceof TypeError)) throw problem;
    throw new ImplementationCrashed(message.op, `the connection failed: ${causeOf(problem)}.`, {
      cause: problem,
    });
  }
}

async function greet(url: string, message: Message, limitMs: number): Promise<Reply> {
  const until = Date.now() + Math.min(patienceMs, limitMs);
  for (;;) {
    try {
      return await ask(url, message, limitMs);
    } catch (problem) {
      if (!(problem instanceof ImplementationCrashed) || !(problem.cause instanceof TypeError)) throw problem;
      if (Date.now() >= until) {
        throw adapterFault("cannot-start", `${url} cannot be reached: ${causeOf(problem.cause)}.`);
      }
    }
    await pause(retryMs);
  }
}

/** A server that takes one request per POST and answers it in the body. It is started and ended by somebody else. */
export function httpWire(url: string): Wire {
  let open = false;
  let starts = 0;
  return {
    async open() {
      starts += 1;
      open = true;
    },
    isOpen: () => open,
    exchange: (message, limitMs) =>
      message.op === "hello" ? greet(url, message, limitMs) : ask(url, message, limitMs),
    abort() {
      open = false;
    },
    async close() {
      open = false;
    },
    log: () => ({ starts, noiseLines: 0, tail: "" }),
  };
}
