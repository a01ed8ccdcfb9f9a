import { AdapterFault, ImplementationCrashed, ImplementationHung } from "../../port/faults";
import { shownTarget } from "../secrets/shown-target";
import { longestLine } from "./child-output";
import { adapterFault } from "./diagnosis";
import { type HttpAnswer, HttpBodyTooLong, type HttpPost, HttpTimeout } from "./http-answer";
import { causeOf, reachServer } from "./reach-server";
import * as words from "./transport-errors";
import { isReply, type Message, type Reply, type Wire } from "./wire";

function statusFault(message: Message, status: number): Error {
  return status >= 500
    ? new ImplementationCrashed(message.op, words.serverError(status))
    : adapterFault("http-status", words.httpStatus(message.op, status));
}

function isGood(status: number): boolean {
  return status >= 200 && status < 300;
}

/** A server that fails may report its error in JSON. It cannot have decided on the request, whatever else the body says. */
function isAnswer(value: Reply, status: number): boolean {
  if (isGood(status)) return true;
  return "id" in value && (status < 500 || "error" in value);
}

function readReply(message: Message, { status, body }: HttpAnswer): Reply {
  let value: unknown;
  try {
    value = JSON.parse(new TextDecoder("utf-8", { fatal: true }).decode(body));
  } catch (problem) {
    if (!isGood(status)) throw statusFault(message, status);
    throw problem instanceof TypeError
      ? adapterFault("invalid-utf-8", words.answerNotUtf8(message.op))
      : adapterFault("not-json", words.answerNotJson(message.op));
  }
  if (isReply(value) && isAnswer(value, status)) return value;
  if (!isGood(status)) throw statusFault(message, status);
  throw adapterFault("not-json", words.answerNoObject(message.op));
}

function faultOf(problem: unknown, message: Message, limitMs: number): Error {
  if (problem instanceof AdapterFault || problem instanceof ImplementationCrashed) return problem;
  if (problem instanceof HttpTimeout) return new ImplementationHung(message.op, limitMs);
  if (problem instanceof HttpBodyTooLong) {
    return adapterFault("oversized-line", words.longAnswer(message.op, longestLine));
  }
  return new ImplementationCrashed(message.op, words.connectionFailed(causeOf(problem)), { cause: problem });
}

async function ask(connection: HttpPost, message: Message, limitMs: number): Promise<Reply> {
  try {
    return readReply(message, await connection.post(JSON.stringify(message), limitMs));
  } catch (problem) {
    throw faultOf(problem, message, limitMs);
  }
}

/** A server that takes one request per POST and answers in the body. The suite neither starts nor stops it. */
export function httpWire(url: string): Wire {
  let connection: HttpPost | undefined;
  let starts = 0;
  let crashInBye: Error | undefined;
  // A server may close the connection instead of an answer to "bye"; a status of 500 and above is a crash.
  const noteCrash = (problem: unknown): never => {
    const isCrash = problem instanceof ImplementationCrashed && problem.cause === undefined;
    if (isCrash) crashInBye = adapterFault("crashed-in-bye", problem.saying, { cause: problem });
    throw problem;
  };
  const end = (): void => {
    connection?.close();
    connection = undefined;
  };
  return {
    async open() {
      end();
      starts += 1;
      // Loaded late, because targets of other kinds need no client.
      const { httpPost } = await import("./http-post.js");
      connection = httpPost(url, longestLine);
    },
    isOpen: () => connection !== undefined,
    async exchange(message, limitMs) {
      if (connection === undefined) throw adapterFault("cannot-start", words.noConnection);
      const { op } = message;
      const post = connection;
      if (op === "hello") return reachServer(shownTarget(url), limitMs, () => ask(post, message, limitMs));
      const answer = ask(post, message, limitMs);
      return op === "bye" ? answer.catch(noteCrash) : answer;
    },
    abort: end,
    async close() {
      end();
      if (crashInBye !== undefined) throw crashInBye;
    },
    log: () => ({ starts, noiseLines: 0, tail: "" }),
  };
}
