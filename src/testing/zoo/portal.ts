import { findFault } from "../../mutants/named/catalogue";
import { createNonconformant } from "../../mutants/named/create-nonconformant";
import type { InProcessImplementation } from "../../port/implementation";
import { createReference } from "../../reference/reference-implementation";
import {
  type Envelope,
  envelope,
  readAct,
  readAdvance,
  readObserve,
  readReset,
} from "../../sandbox/envelope/read-request";

/** A request of the protocol, as far as behaviours look at it. */
export interface Message {
  readonly [field: string]: unknown;
  readonly op: string;
  readonly who?: unknown;
  readonly action?: unknown;
  readonly what?: unknown;
  readonly args?: unknown;
}

/** A response of a server in place of an answer, and the way in which it comes. */
export interface HttpReply {
  readonly status?: number;
  readonly body?: string;
  readonly headers?: Readonly<Record<string, string>>;
  /** The connection is reset, or becomes one of another protocol, before anything is answered. */
  readonly instead?: "reset" | "upgrade";
  /** The body ends too early, never ends, or goes on for ever. */
  readonly ends?: "early" | "never" | "endless";
  /** The connection is closed after the answer without notice. */
  readonly closes?: boolean;
}

/** An answer of the protocol, right or wrong, or what comes in its place. */
export interface Answer {
  readonly [field: string]: unknown;
  /** Printed as it is. */
  readonly raw?: string | Buffer;
  readonly response?: HttpReply;
  /** Returned by a method of a module. */
  readonly returns?: { readonly value: unknown };
}

/** Answers requests of the protocol. A promise that never settles is a hang. */
export type Portal = (message: Message) => Answer | Promise<Answer>;

/** Ends the process or, over HTTP, the connection. */
export class Exit extends Error {
  constructor(readonly code: number) {
    super(`exit ${code}`);
  }
}

/** Reads a text of a message; "" if it has none. */
export function textIn(value: unknown): string {
  return typeof value === "string" ? value : "";
}

function isFields(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

/** Reads an object of a message or an answer; an empty one if it has none. */
export function fieldsIn(value: unknown): Readonly<Record<string, unknown>> {
  return isFields(value) ? value : {};
}

const unsupported = { outcome: "unsupported" };

function call(it: InProcessImplementation, asked: Envelope): object {
  switch (asked.op) {
    case "hello":
      return it.hello();
    case "reset":
      it.reset(readReset(asked));
      return {};
    case "act": {
      const read = readAct(asked);
      return read === undefined ? unsupported : it.act(read.who, read.action, read.args);
    }
    case "observe": {
      const read = readObserve(asked);
      return read === undefined ? unsupported : it.observe(read.who, read.what, read.args);
    }
    case "advance":
      it.advance?.(readAdvance(asked).milliseconds);
      return {};
    default:
      return {};
  }
}

/** Our reference, or it with one of the named faults, as a portal. */
export function portalOf(faultName?: string): Portal {
  const fault = faultName === undefined ? undefined : findFault(faultName);
  const it = fault === undefined ? createReference() : createNonconformant(fault, true);
  return (message) => ({ ...call(it, envelope.parse({ id: 0, ...message })), id: message.id });
}
