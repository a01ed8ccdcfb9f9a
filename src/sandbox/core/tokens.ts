import { randomBytes } from "node:crypto";
import { sign, verify } from "hono/jwt";
import { z } from "zod";

const claimsSchema = z.object({
  sub: z.string(),
  org: z.string(),
  kind: z.enum(["user", "application", "refresh"]),
  exp: z.number(),
});

/** The content of a token. */
export type Claims = z.infer<typeof claimsSchema>;

const algorithm = "HS256";

/** Seconds for which an access token and a refresh token are valid. */
export const lifetimes = { access: 3_600, handedOut: 30 * 86_400, refresh: 90 * 86_400 } as const;

const mostRemembered = 1_000;

/** Issues and checks tokens: JSON Web Tokens with the person, its company, the kind and the end of validity. */
export class Tokens {
  readonly #key = randomBytes(32).toString("hex");
  readonly #checked = new Map<string, Claims>();

  /** Returns a token that is valid for a number of seconds; a negative number gives an expired one. */
  async issue(claims: Omit<Claims, "exp">, seconds: number): Promise<string> {
    const now = Math.floor(Date.now() / 1_000);
    const payload = { ...claims, iat: now, nbf: now, exp: now + seconds, iss: "twotier", aud: "twotier" };
    return sign(payload, this.#key, algorithm);
  }

  /** Returns the content of a valid token, or undefined if it is malformed, forged, expired or of another server. */
  async read(token: string): Promise<Claims | undefined> {
    const known = this.#checked.get(token);
    const claims = known ?? (await this.#verify(token));
    if (claims === undefined || claims.exp * 1_000 <= Date.now()) return undefined;
    if (known === undefined) this.#remember(token, claims);
    return claims;
  }

  async #verify(token: string): Promise<Claims | undefined> {
    try {
      return claimsSchema.safeParse(await verify(token, this.#key, algorithm)).data;
    } catch {
      return undefined;
    }
  }

  #remember(token: string, claims: Claims): void {
    if (this.#checked.size >= mostRemembered) this.#checked.clear();
    this.#checked.set(token, claims);
  }
}
