import type { Context } from "hono";
import { getCookie } from "hono/cookie";
import type { Language } from "../../domain/language";
import type { Sandbox } from "../core/sandbox";
import { signedIn, tokenCookie } from "../server/signed-in";
import type { History } from "./pane/history";
import { basePath, formToken, type Visit } from "./visit";

/** The cookie that opens the simulator. */
export const paneCookie = "twotier-simulator";

export const cookieOptions = { path: basePath, sameSite: "Lax" } as const;

export function languageOf(context: Context): Language {
  return context.get("language") === "zh-TW" ? "zh-TW" : "en";
}

/** Returns the token for the forms of a session, also of one without a person. */
export function formTokenOf(context: Context): string {
  return formToken(getCookie(context, tokenCookie) ?? "");
}

/** Returns the visit of the person who is signed in, or undefined without one. */
export async function visitOf(
  context: Context,
  sandbox: Sandbox,
  history: History,
): Promise<Visit | undefined> {
  const claims = await signedIn(context, sandbox);
  if (claims === undefined) return undefined;
  const form = formTokenOf(context);
  const isOpen = getCookie(context, paneCookie) === "on";
  const open = isOpen ? { history } : {};
  return { context, sandbox, who: claims.sub, language: languageOf(context), form, ...open };
}
