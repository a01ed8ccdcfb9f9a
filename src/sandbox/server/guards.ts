import type { MiddlewareHandler } from "hono";
import { bodyLimit } from "hono/body-limit";
import { secureHeaders } from "hono/secure-headers";
import { problemResponse } from "./problem";

/** Most bytes of a request's body. */
export const longestBody = 1_048_576;

/** Refuses bodies of more than one megabyte before they are read. */
export function limitBodies(): MiddlewareHandler {
  return bodyLimit({
    maxSize: longestBody,
    onError: () => problemResponse(413, 800002, `The body has more than ${longestBody} bytes.`),
  });
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
