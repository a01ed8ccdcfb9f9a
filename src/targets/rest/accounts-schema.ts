import { z } from "zod";

/**
 * The test accounts of a server that has no control: which of the companies, people and offers of a check exist on it, and by which
 * ids and sign-ins. Keys are the ids that checks use; `twotier serve --print-world` prints them.
 */

const mpnId = z.string().regex(/^\d{1,10}$/, "expected digits in quotes");
const variable = z.string().regex(/^[A-Za-z_]\w*$/, "expected the name of an environment variable");

const partner = z.strictObject({ tenant: z.guid(), mpnId: mpnId.optional() });

const reseller = partner.extend({
  name: z.string().min(1).optional().describe("Its name on the server, if it is not that of the check."),
  enrolled: z.boolean().default(true).describe("Enrolled as an indirect reseller in the CSP program."),
  agreement: z.enum(["signed", "not-signed"]).default("signed"),
});

const signIn = z.union([
  z.strictObject({ token: variable.describe("The variable that holds an access token.") }),
  z.strictObject({
    username: z.string().min(1),
    password: variable.describe("The variable that holds the password."),
  }),
  z.strictObject({ application: z.literal(true).describe("Signs in as the application alone.") }),
]);

const login = z.strictObject({
  url: z.url({ protocol: /^https?$/ }).describe("The token endpoint, with {tenant} where the tenant stands."),
  client: z.string().min(1).describe("The client_id."),
  secret: variable.optional().describe("The variable that holds the client_secret."),
  scope: z.string().optional(),
});

export const accountsSchema = z.strictObject({
  login: login.optional(),
  providers: z.record(z.string(), partner),
  resellers: z.record(z.string(), reseller).default({}),
  partnerships: z
    .array(z.strictObject({ provider: z.string(), reseller: z.string() }))
    .default([])
    .describe("The partnerships that exist. No call of the API makes or ends one."),
  people: z.record(z.string(), signIn).default({}),
  offers: z.record(z.string(), z.string().min(1)).default({}),
});

export type Accounts = z.output<typeof accountsSchema>;
export type SignIn = z.output<typeof signIn>;
