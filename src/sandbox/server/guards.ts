import type { MiddlewareHandler } from "hono";
import { secureHeaders } from "hono/secure-headers";
import type { Sandbox } from "../core/sandbox";
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
  return async ({ req }, next) => {
    const announced = req.header("content-length");
    if (announced !== undefined) return Number(announced) > longestBody ? tooLong() : next();
    if (req.header("transfer-encoding") === undefined || req.raw.body === null) return next();
    const body = await readBody(req.raw.body);
    if (body === undefined) return tooLong();
    // Hono reads the body from here from now on: as a promise, unlike what the type says.
    Object.assign(req.bodyCache, { arrayBuffer: Promise.resolve(body) });
    return next();
  };
}

/** Adds the headers with which browsers treat answers carefully. */
export function carefulHeaders(): MiddlewareHandler {
  return secureHeaders({ crossOriginResourcePolicy: "same-origin", referrerPolicy: "no-referrer" });
}

const loopback = /^(localhost|127(\.\d{1,3}){3}|\[::1\])(:\d+)?$/i;

/**
 * Refuses requests that name another host than this computer: a web page of another site can point its own name at the loopback
 * address and so send requests from the user's browser.
 */
export function loopbackOnly(): MiddlewareHandler {
  return async (context, next) => {
    const host = context.req.header("host") ?? "";
    if (loopback.test(host)) return next();
    return problemResponse(421, 800002, "This server answers to requests for localhost only.");
  };
}

/** The header with the number of the version that a request left, if versions are kept. */
export const versionHeader = "sandbox-version";

/** Keeps the world as a version after each request that may have changed it. */
export function keepVersions(sandbox: Sandbox): MiddlewareHandler {
  return async (context, next) => {
    await next();
    const { method, path } = context.req;
    if (sandbox.version === undefined || method === "GET" || method === "HEAD") return;
    if (!path.startsWith("/sandbox")) sandbox.keepVersion();
    context.res.headers.set(versionHeader, String(sandbox.version));
  };
}
