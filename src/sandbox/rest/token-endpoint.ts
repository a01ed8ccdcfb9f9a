import { z } from "@hono/zod-openapi";
import type { Context } from "hono";
import { serviceOf } from "../core/arrangement-of";
import type { Partner } from "../core/catalogue";
import type { Sandbox } from "../core/sandbox";
import { type Claims, lifetimes } from "../core/tokens";

/** The token endpoint: tokens of an application, of an application with a user, and by refresh tokens. */

const form = z.object({
  grant_type: z.string(),
  client_id: z.string(),
  client_secret: z.string().optional(),
  username: z.string().optional(),
  password: z.string().optional(),
  refresh_token: z.string().optional(),
});

type Form = z.infer<typeof form>;

function refusal(status: number, error: string, description: string): Response {
  const headers = { "cache-control": "no-store" };
  return Response.json({ error, error_description: description }, { status, headers });
}

async function grant(
  { tokens }: Sandbox,
  claims: Omit<Claims, "exp" | "kind">,
  kind: "user" | "application",
) {
  const seconds = lifetimes.access;
  const access_token = await tokens.issue({ ...claims, kind }, seconds);
  const refresh =
    kind === "user"
      ? { refresh_token: await tokens.issue({ ...claims, kind: "refresh" }, lifetimes.refresh) }
      : {};
  const body = {
    token_type: "Bearer",
    expires_in: seconds,
    ext_expires_in: seconds,
    access_token,
    ...refresh,
  };
  return Response.json(body, { headers: { "cache-control": "no-store" } });
}

async function byPassword(
  sandbox: Sandbox,
  partner: Partner,
  { password, username = "" }: Form,
): Promise<Response> {
  const id = username.split("@")[0] ?? "";
  const person = sandbox.world.people.find((each) => each.id === id && each.organisation === partner.id);
  if (person === undefined || person.password !== password)
    return refusal(400, "invalid_grant", "The user name or the password is wrong.");
  return grant(sandbox, { sub: person.id, org: partner.id }, "user");
}

async function byRefreshToken(
  sandbox: Sandbox,
  partner: Partner,
  { refresh_token = "" }: Form,
): Promise<Response> {
  const claims = await sandbox.tokens.read(refresh_token);
  if (claims?.kind !== "refresh" || claims.org !== partner.id || !sandbox.hasPerson(claims.sub))
    return refusal(400, "invalid_grant", "The refresh token is invalid or expired.");
  return grant(sandbox, { sub: claims.sub, org: claims.org }, "user");
}

function findTenant({ catalogue }: Sandbox, name: string): Partner | undefined {
  const domain = name.replace(/\.onmicrosoft\.com$/i, "").toLowerCase();
  return catalogue.byTenant(name) ?? catalogue.partners.get(domain);
}

/** Answers a token request for a tenant: its id, its domain, or the company's id in the world. */
export async function answerTokenRequest(context: Context, sandbox: Sandbox): Promise<Response> {
  const parsed = form.safeParse(Object.fromEntries(new URLSearchParams(await context.req.text())));
  if (!parsed.success) return refusal(400, "invalid_request", "Send grant_type and client_id as a form.");
  const partner = findTenant(sandbox, context.req.param("tenant") ?? "");
  if (partner === undefined) return refusal(400, "invalid_request", "The tenant is not found.");
  const { client_id, client_secret, grant_type } = parsed.data;
  const application = sandbox.world.applications.find(({ id }) => id === client_id);
  if (application === undefined || application.secret !== client_secret)
    return refusal(401, "invalid_client", "The client id or the client secret is wrong.");
  if (grant_type === "client_credentials")
    return grant(sandbox, { sub: serviceOf(partner.id), org: partner.id }, "application");
  if (grant_type === "password") return byPassword(sandbox, partner, parsed.data);
  if (grant_type === "refresh_token") return byRefreshToken(sandbox, partner, parsed.data);
  return refusal(400, "unsupported_grant_type", "Use client_credentials, password or refresh_token.");
}
