import type { z } from "zod";
import type { ActionName } from "../port/actions";
import type { ActAnswer, ObserveAnswer } from "../port/answers";
import type { Hello } from "../port/implementation";
import { protocolVersion } from "../port/implementation";
import { actAnswers, doneAnswer, helloAnswer, observeAnswers } from "../port/messages";
import type { ObservationName } from "../port/observations";
import { describeIssues } from "./describe-issues";
import { adapterFault } from "./diagnosis";
import { isReply, type Reply } from "./wire";

/**
 * The parsers of what an implementation answers. Each throws the fault `malformed-answer`, saying where, what and what was
 * expected. The casts are the parsers' own: they tie a checked answer back to the name that was asked for.
 */

function malformed(asked: string, detail: string): Error {
  return adapterFault("malformed-answer", `The answer to ${asked} is malformed. ${detail}.`);
}

/** The id belongs to the envelope, not to the answer. */
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

/** An answer with a wrong outcome is told its alternatives rather than how a union failed. */
function checkOutcome(reply: Reply, good: "accepted" | "observed", asked: string): void {
  const known = [good, "rejected", "unsupported"];
  const { outcome } = reply;
  if (typeof outcome === "string" && known.includes(outcome)) return;
  const list = known.map((word) => `"${word}"`).join(", ");
  const got =
    outcome === undefined ? `no "outcome" among: ${Object.keys(reply).join(", ")}` : JSON.stringify(outcome);
  throw malformed(asked, `outcome: expected one of ${list}, got ${got}`);
}

/** The answer to `hello`. Throws `wrong-protocol` where the adapter speaks another version. */
export function readHello(reply: Reply): Hello {
  const version = reply.protocol;
  if (typeof version === "number" && version !== protocolVersion) {
    throw adapterFault(
      "wrong-protocol",
      `The adapter speaks version ${version} of the protocol; this suite speaks version ${protocolVersion}.`,
    );
  }
  return parse(helloAnswer, reply, '"hello"') as Hello;
}

export function readDone(reply: Reply, verb: string): void {
  parse(doneAnswer, reply, `"${verb}"`);
}

export function readActAnswer<Name extends ActionName>(reply: Reply, action: Name): ActAnswer<Name> {
  const asked = `"act" ${action}`;
  checkOutcome(reply, "accepted", asked);
  const schema = actAnswers.get(action);
  if (schema === undefined) throw malformed(asked, `"${action}" is no action of the protocol`);
  return parse(schema, reply, asked) as ActAnswer<Name>;
}

export function readObserveAnswer<Name extends ObservationName>(
  reply: Reply,
  what: Name,
): ObserveAnswer<Name> {
  const asked = `"observe" ${what}`;
  checkOutcome(reply, "observed", asked);
  const schema = observeAnswers.get(what);
  if (schema === undefined) throw malformed(asked, `"${what}" is no observation of the protocol`);
  return parse(schema, reply, asked) as ObserveAnswer<Name>;
}
