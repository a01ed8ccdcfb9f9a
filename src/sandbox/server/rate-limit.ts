import type { MiddlewareHandler } from "hono";
import { bearerOf } from "./signed-in";

const windowMs = 60_000;
const mostCallers = 10_000;

/**
 * Answers 429 after a number of requests of one token within a minute, with the body and the Retry-After header of the REST API.
 */
export function limitRate(most: number): MiddlewareHandler {
  let counts = new Map<string, number>();
  let ends = 0;
  return async (context, next) => {
    const now = Date.now();
    if (now >= ends || counts.size > mostCallers) {
      counts = new Map();
      ends = now + windowMs;
    }
    const caller = bearerOf(context) ?? "";
    const count = (counts.get(caller) ?? 0) + 1;
    counts.set(caller, count);
    if (count <= most) return next();
    const headers = { "retry-after": String(Math.ceil((ends - now) / 1_000)) };
    const body = { statusCode: 429, message: "Too many requests. Wait before the next one." };
    return Response.json(body, { status: 429, headers });
  };
}
