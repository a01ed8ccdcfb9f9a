import type { z } from "zod";
import { refusalReasons } from "../../domain/refusal-reason";
import type { LocalizedText } from "../../domain/text";
import type { ActionName } from "../../port/actions";
import type { ActAnswer, ObserveAnswer } from "../../port/answers";
import type { Hello } from "../../port/implementation";
import { protocolVersion } from "../../port/implementation";
import { actAnswers, doneAnswer, helloAnswer, observeAnswers } from "../../port/messages";
import type { ObservationName } from "../../port/observations";
import { excerptOf, foreignText } from "../secrets/foreign-text";
import * as words from "./answers-in-words";
import { describeIssues } from "./describe-issues";
import { adapterFault } from "./diagnosis";
import { otherProtocol } from "./transport-errors";
import { isReply, type Reply } from "./wire";

/**
 * Parsers of answers. Each throws the fault `malformed-answer` with the place, the expected and the actual content. The casts connect
 * a validated answer with the type that belongs to the requested name.
 */

function malformed(asked: string, detail: LocalizedText): Error {
  return adapterFault("malformed-answer", words.malformed(asked, detail));
}

function withoutId(data: unknown): unknown {
  if (!isReply(data)) return data;
  const { id: _id, ...answer } = data;
  return answer;
}

function parse(schema: z.ZodType, reply: Reply, asked: string): unknown {
  const parsed = schema.safeParse(reply);
  if (!parsed.success) throw malformed(asked, describeIssues(parsed.error.issues, reply));
  return withoutId(parsed.data);
}

/** Reports the permitted outcomes, because the message of a failed union is hard to read. */
function checkOutcome(reply: Reply, good: "accepted" | "observed", asked: string): void {
  const known = [good, "rejected", "unsupported"];
  const { outcome } = reply;
  if (typeof outcome === "string" && known.includes(outcome)) return;
  const expected = words.oneOf(known);
  const got = outcome === undefined ? words.noneAmong(Object.keys(reply)) : excerptOf(outcome);
  throw malformed(asked, words.otherThan("outcome", expected, got));
}

const longestName = 200;

/** Returns the answer to `hello`. Throws `wrong-protocol` if the adapter uses another version. */
export function readHello(reply: Reply): Hello {
  const version = reply.protocol;
  if (typeof version === "number" && version !== protocolVersion) {
    throw adapterFault("wrong-protocol", otherProtocol(version, protocolVersion));
  }
  const hello = parse(helloAnswer, reply, '"hello"') as Hello;
  const { implementation } = hello;
  const name = foreignText(implementation.name, longestName);
  return { ...hello, implementation: { name, version: foreignText(implementation.version, longestName) } };
}

export function readDone(reply: Reply, verb: string): void {
  parse(doneAnswer, reply, `"${verb}"`);
}

/**
 * Requires a reason only if `hello` declares `reasons`. A text that is no reason of the protocol is kept as the message, so that it
 * counts as another reason than the expected one.
 */
function readReason(reply: Reply, asked: string, reasonsDeclared: boolean): Reply {
  if (reply.outcome !== "rejected") return reply;
  const { reason, ...rest } = reply;
  if (refusalReasons.some((known) => known === reason)) return reply;
  if (typeof reason === "string") return { message: reason, ...rest };
  if (!reasonsDeclared) return reply;
  const got = reason === undefined ? words.nothing : excerptOf(reason);
  throw malformed(asked, words.otherThan("reason", words.oneOf(refusalReasons), got));
}

/** Cuts and cleans the message of a refusal, which is shown and never compared. */
function withShortMessage(reply: Reply): Reply {
  const { outcome, message } = reply;
  return outcome === "rejected" && typeof message === "string"
    ? { ...reply, message: foreignText(message) }
    : reply;
}

/** Refused observations are compared with each other. Without declared reasons, an adapter may give a different one each time. */
function withoutReason(reply: Reply): Reply {
  const { reason, ...rest } = reply;
  return reply.outcome === "rejected" && typeof reason === "string" ? { message: reason, ...rest } : reply;
}

export function readActAnswer<Name extends ActionName>(
  reply: Reply,
  action: Name,
  reasonsDeclared: boolean,
): ActAnswer<Name> {
  const asked = `"act" ${action}`;
  checkOutcome(reply, "accepted", asked);
  const schema = actAnswers.get(action);
  if (schema === undefined) throw malformed(asked, words.unknownWord(action));
  return parse(schema, withShortMessage(readReason(reply, asked, reasonsDeclared)), asked) as ActAnswer<Name>;
}

export function readObserveAnswer<Name extends ObservationName>(
  reply: Reply,
  what: Name,
  reasonsDeclared: boolean,
): ObserveAnswer<Name> {
  const asked = `"observe" ${what}`;
  checkOutcome(reply, "observed", asked);
  const schema = observeAnswers.get(what);
  if (schema === undefined) throw malformed(asked, words.unknownWord(what));
  const read = readReason(reply, asked, reasonsDeclared);
  return parse(
    schema,
    withShortMessage(reasonsDeclared ? read : withoutReason(read)),
    asked,
  ) as ObserveAnswer<Name>;
}
