import type { Context, Hono } from "hono";
import { refuseProviderWork } from "../../../reference/preconditions";
import { serviceOf } from "../../core/arrangement-of";
import type { Sandbox } from "../../core/sandbox";
import { lightJson } from "../../server/light-response";
import { problemOf } from "../../server/problem";
import { bearerOf } from "../../server/signed-in";
import { canonical, canonicalQuery } from "./canonical";
import type { Carts } from "./carts-store";
import type { Operation, Reply } from "./operation";
import type { Replays } from "./replays";
import { problemOfRefusal, RestProblem } from "./rest-problem";

/** Shared by all operations of one server. */
export interface Shared {
  readonly sandbox: Sandbox;
  readonly carts: Carts;
  readonly replays: Replays;
}

const firstPart = /^\uFEFF/;

function guidLike(text: string | undefined): string | undefined {
  return text !== undefined && /^[\w-]{1,64}$/.test(text) ? text : undefined;
}

/** Correlation ids are echoed; without one, the server makes none up, because nothing could be found by it. */
function echoed(context: Context): Record<string, string> {
  const headers: Record<string, string> = {};
  for (const name of ["MS-RequestId", "MS-CorrelationId"]) {
    const value = guidLike(context.req.header(name));
    if (value !== undefined) headers[name] = value;
  }
  return headers;
}

function toResponse(
  { body, headers, status, text: written }: Reply,
  ids: Readonly<Record<string, string>>,
): Response {
  const text = written ?? (body === undefined ? undefined : JSON.stringify(body));
  return lightJson(status, text, { ...ids, ...headers });
}

function problemReply(problem: RestProblem, headers: Readonly<Record<string, string>> = {}): Reply {
  const { code, data, message, source, status } = problem;
  return { status, body: { ...problemOf(code, message, source), data }, headers };
}

/** Returns the person of the request. Throws 401 without a valid token, 403 if the operation needs a user and the token has none. */
async function callerOf(context: Context, { sandbox }: Shared, operation: Operation): Promise<string> {
  const claims = await sandbox.claimsOf(bearerOf(context));
  if (claims === undefined) throw new RestProblem(401, 400, "Access denied. Send a valid token.");
  if (claims.kind === "application" && operation.needsUser)
    throw new RestProblem(403, 2032, "Access denied. This operation needs a token of a user.");
  return claims.kind === "application" ? serviceOf(claims.org) : claims.sub;
}

function checkPermission({ sandbox }: Shared, operation: Operation, who: string): void {
  if (operation.permittedAs === undefined) {
    const { kind } = sandbox.partnerOf(who) ?? {};
    if (kind === "reseller" && !operation.isForResellers) throw problemOfRefusal("not-a-provider");
    return;
  }
  const refusal = refuseProviderWork(sandbox.workspace.situation(who, operation.permittedAs));
  if (refusal !== undefined) throw problemOfRefusal(refusal);
}

function parseBody(operation: Operation, text: string): unknown {
  if (operation.body === undefined) return undefined;
  const content = text.replace(firstPart, "").trim();
  let value: unknown;
  try {
    value = content === "" ? {} : JSON.parse(content);
  } catch {
    throw new RestProblem(400, 800002, "The body is no JSON.");
  }
  const parsed = operation.body.safeParse(canonical(operation.body, value));
  if (parsed.success) return parsed.data;
  const [issue] = parsed.error.issues;
  const place = issue?.path.map(String).join(".") || "the body";
  throw new RestProblem(400, 800002, `${place}: ${issue?.message ?? "invalid"}`.slice(0, 1_000));
}

function parseQuery(operation: Operation, url: string): unknown {
  if (operation.query === undefined) return {};
  const [, search = ""] = url.split("?", 2);
  // Some published samples have a second question mark in place of "&".
  const given = canonicalQuery(
    operation.query,
    new URLSearchParams(url.split("?").slice(1).join("&") || search),
  );
  const parsed = operation.query.safeParse(given);
  if (parsed.success) return parsed.data;
  const [issue] = parsed.error.issues;
  throw new RestProblem(400, 3000, `${issue?.path.map(String).join(".")}: ${issue?.message ?? "invalid"}`);
}

async function answer(context: Context, shared: Shared, operation: Operation): Promise<Reply> {
  const who = await callerOf(context, shared, operation);
  const partner = shared.sandbox.partnerOf(who);
  if (partner === undefined) throw new RestProblem(401, 400, "Access denied. The partner does not exist.");
  checkPermission(shared, operation, who);
  const text = operation.body === undefined ? "" : await context.req.text();
  const { path } = context.req;
  const key =
    operation.method === "post"
      ? shared.replays.keyOf(context.req.header("MS-RequestId"), who, path, text)
      : undefined;
  const earlier = shared.replays.find(key);
  if (earlier !== undefined) return earlier;
  const reply = operation.run({
    sandbox: shared.sandbox,
    carts: shared.carts,
    who,
    partner,
    params: context.req.param(),
    query: parseQuery(operation, context.req.url),
    body: parseBody(operation, text),
    header: (name) => context.req.header(name),
  });
  shared.replays.remember(key, reply);
  return reply;
}

async function answerOrProblem(context: Context, shared: Shared, operation: Operation): Promise<Reply> {
  try {
    return await answer(context, shared, operation);
  } catch (problem) {
    if (!(problem instanceof RestProblem)) throw problem;
    const challenge = `OAuth realm="urn:cpsvc:cpid:twotier"`;
    return problemReply(problem, problem.status === 401 ? { "WWW-Authenticate": challenge } : {});
  }
}

/** Adds the route of an operation. */
export function mountOperation(app: Hono, prefix: string, operation: Operation, shared: Shared): void {
  const path = `${prefix}${operation.path.replaceAll(/\{(\w+)\}/g, ":$1")}`;
  const method = operation.method === "head" ? "GET" : operation.method.toUpperCase();
  app.on(method, path, async (context) =>
    toResponse(await answerOrProblem(context, shared, operation), echoed(context)),
  );
}
