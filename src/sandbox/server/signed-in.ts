import type { Context } from "hono";
import { getCookie } from "hono/cookie";
import type { Sandbox } from "../core/sandbox";
import type { Claims } from "../core/tokens";

/** The cookie in which web pages keep the token of the person who is signed in. */
export const tokenCookie = "twotier-token";

/** Returns the token of the Authorization header, or undefined. */
export function bearerOf(context: Context): string | undefined {
  const header = context.req.header("authorization");
  return header === undefined ? undefined : /^Bearer +([\w.~+/-]+=*)\s*$/i.exec(header)?.[1];
}

/**
 * Returns the person of a request: of the Authorization header, or of the cookie if there is no header. Undefined without a
 * valid token. The REST API accepts the header only, because a browser sends cookies with requests of other sites, too.
 */
export async function signedIn(context: Context, sandbox: Sandbox): Promise<Claims | undefined> {
  const token = bearerOf(context) ?? getCookie(context, tokenCookie);
  return sandbox.claimsOf(token);
}
