import { createHmac, randomBytes, timingSafeEqual } from "node:crypto";
import type { Context } from "hono";
import type { Language } from "../../domain/language";
import type { RefusalReason } from "../../domain/refusal-reason";
import type { ActionName, ArgsOf } from "../../port/actions";
import type { LookOf, ObservationName, ValueOf } from "../../port/observations";
import { decide } from "../../reference/decide";
import type { State } from "../../reference/state";
import type { Sandbox } from "../core/sandbox";
import type { History } from "./pane/history";

/** The path of the start page. All pages are below it. */
export const basePath = "/pages";

/** The beginning of personal links in the reference. The pages show links to their own server instead. */
const linkBase = "https://partner.example/partnership/";

const key = randomBytes(32);

/** Returns the token that every form of a session carries. A page of another site cannot know it. */
export function formToken(session: string): string {
  return createHmac("sha256", key).update(session).digest("base64url");
}

/** Returns whether a form came from a page of this session. */
export function isOwnForm(session: string, token: unknown): boolean {
  const expected = Buffer.from(formToken(session));
  const given = Buffer.from(typeof token === "string" ? token : "");
  return given.length === expected.length && timingSafeEqual(given, expected);
}

/** Returns the path if it is one of the pages, or else the path of the start page. */
export function ownPath(path: string): string {
  return path === basePath || path.startsWith(`${basePath}/`) || path.startsWith(`${basePath}?`)
    ? path
    : basePath;
}

/** One request of a person who is signed in. */
export interface Visit {
  readonly context: Context;
  readonly sandbox: Sandbox;
  readonly who: string;
  readonly language: Language;
  /** The token for the forms of the page. */
  readonly form: string;
  /** The history of the simulator; undefined while it is closed. */
  readonly history?: History | undefined;
}

/** A refusal to show above a form, and what the person had typed. */
export interface Problem {
  readonly reason: RefusalReason;
  readonly typed: FormData;
}

/** Returns the owner of the open work that this person sees: the person, or its company if work is shared. */
export function ownerOf({ sandbox, who }: Visit): string {
  return sandbox.workspace.situation(who, "new-customer-form").owner;
}

export function stateOf({ sandbox }: Visit): State {
  return sandbox.workspace.state();
}

/** Returns what the person sees, or undefined if it is not shown to this person. */
export function see<Name extends ObservationName>(
  { sandbox, who }: Visit,
  what: Name,
  args: LookOf<Name>,
): ValueOf<Name> | undefined {
  const answer = sandbox.observe(who, what, args);
  return answer.outcome === "observed" ? answer.value : undefined;
}

/** Refusals that no input of the person can avert: the page has no control for such an action. */
const hiding: ReadonlySet<RefusalReason> = new Set([
  "role-not-permitted",
  "not-a-provider",
  "not-a-reseller",
  "not-self-service",
  "unknown-link",
  "unknown-customer",
  "unknown-subscription",
  "not-associated",
  "not-an-azure-customer",
  "not-tenant-owner",
]);

/** Returns whether the page offers an action to this person. Changes nothing. */
export function offers<Name extends ActionName>(
  { sandbox, who }: Visit,
  action: Name,
  args: ArgsOf<Name>,
): boolean {
  const { parts } = sandbox.workspace;
  const decision = decide(parts, sandbox.workspace.state(), who, action, args);
  return decision.outcome === "accepted" || !hiding.has(decision.reason);
}

function ownLinkBase(context: Context): string {
  return `${new URL(context.req.url).origin}${basePath}/partnership/`;
}

/** Replaces the links of the reference by links to this server. */
export function withOwnLinks({ context }: Visit, text: string): string {
  return text.replaceAll(linkBase, ownLinkBase(context));
}

/** Replaces links to this server by those of the reference. */
export function withReferenceLinks({ context }: Visit, text: string): string {
  return text.replaceAll(ownLinkBase(context), linkBase);
}

export function referenceLink(token: string): string {
  return `${linkBase}${token}`;
}
