import type { MiddlewareHandler } from "hono";
import { secureHeaders } from "hono/secure-headers";
import type { Sandbox } from "../core/sandbox";
import { isCareful } from "./light-response";
import { problemResponse } from "./problem";

/** Most bytes of a request's body. */
export const longestBody = 1_048_576;

function tooLong(): Response {
  return problemResponse(413, 800002, `The body has more than ${longestBody} bytes.`);
}

/** Reads a body whose length is not announced. Returns undefined as soon as it is too long. */
async function readBody(body: ReadableStream<Uint8Array>): Promise<ArrayBuffer | undefined> {
  const chunks: Uint8Array[] = [];
  let length = 0;
  const reader = body.getReader();
  for (;;) {
    const { done, value } = await reader.read();
    if (done) return new Uint8Array(Buffer.concat(chunks)).buffer;
    length += value.length;
    if (length > longestBody) return undefined;
    chunks.push(value);
  }
}

/** Refuses bodies of more than one megabyte. An announced length is checked before anything is read. */
export function limitBodies(): MiddlewareHandler {
  const readFirst: MiddlewareHandler = async ({ req }, next) => {
    if (req.raw.body === null) return next();
    const body = await readBody(req.raw.body);
    if (body === undefined) return tooLong();
    // Hono reads the body from here from now on: as a promise, unlike what the type says.
    Object.assign(req.bodyCache, { arrayBuffer: Promise.resolve(body) });
    return next();
  };
  return (context, next) => {
    const announced = context.req.header("content-length");
    if (announced !== undefined) return Number(announced) > longestBody ? Promise.resolve(tooLong()) : next();
    return context.req.header("transfer-encoding") === undefined ? next() : readFirst(context, next);
  };
}

/** Adds the headers with which browsers treat answers carefully, where they are missing. */
export function carefulHeaders(): MiddlewareHandler {
  const add = secureHeaders({ crossOriginResourcePolicy: "same-origin", referrerPolicy: "no-referrer" });
  const isDone = async () => undefined;
  return async (context, next) => {
    await next();
    if (!isCareful(context.res)) await add(context, isDone);
  };
}

const loopback = /^(localhost|127(\.\d{1,3}){3}|\[::1\])(:\d+)?$/i;

/**
 * Refuses requests that name another host than this computer: a web page of another site can point its own name at the loopback
 * address and so send requests from the user's browser.
 */
export function loopbackOnly(): MiddlewareHandler {
  return (context, next) => {
    const host = context.req.header("host") ?? "";
    if (loopback.test(host)) return next();
    return Promise.resolve(
      problemResponse(421, 800002, "This server answers to requests for localhost only."),
    );
  };
}

/** The header with the number of the version that a request left, if versions are kept. */
export const versionHeader = "sandbox-version";

/** Keeps the world as a version after each request that has changed it or may have done so. */
export function keepVersions(sandbox: Sandbox): MiddlewareHandler {
  const keeping: MiddlewareHandler = async (context, next) => {
    await next();
    if (sandbox.version === undefined) return;
    if (!context.req.path.startsWith("/sandbox")) sandbox.keepVersion(context.res.status >= 400);
    context.res.headers.set(versionHeader, String(sandbox.version));
  };
  return (context, next) => {
    const { method } = context.req;
    return method === "GET" || method === "HEAD" ? next() : keeping(context, next);
  };
}
