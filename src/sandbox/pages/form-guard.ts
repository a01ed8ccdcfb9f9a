import type { MiddlewareHandler } from "hono";
import { getCookie } from "hono/cookie";
import { html } from "hono/html";
import { tokenCookie } from "../server/signed-in";
import { otherLabels } from "./labels";
import { bareLayout } from "./layout";
import { texts } from "./texts";
import { basePath, isOwnForm } from "./visit";
import { formTokenOf, languageOf } from "./visit-of";

/** Refuses every form that does not carry the token of its session. */
export const ownFormsOnly: MiddlewareHandler = async (context, next) => {
  if (context.req.method !== "POST") return next();
  const data = await context.req.formData().catch(() => new FormData());
  if (isOwnForm(getCookie(context, tokenCookie) ?? "", data.get("form"))) return next();
  const language = languageOf(context);
  const content = html`<p>${texts.forgery[language]}</p><p><a href="${basePath}">${otherLabels.signIn[language]}</a></p>`;
  return context.html(
    bareLayout(language, otherLabels.signIn[language], content, basePath, formTokenOf(context)),
    403,
  );
};
