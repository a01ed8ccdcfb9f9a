import { z } from "zod";
import { roles } from "../../domain/role";

/** The companies, people and offers of a world file. */

const id = z.string().min(1).max(100);
const mpnId = z.string().regex(/^\d{1,10}$/, "expected digits in quotes");
const tenant = z.guid().optional().describe("The tenant id. Without it, one is derived from the id.");
const country = z.string().length(2).default("US").describe("ISO 3166 code of two letters.");

export const providerShape = z.strictObject({
  id,
  name: z.string().min(1),
  description: z.string().default("").describe("The text on the official list of indirect providers."),
  mpnId: mpnId.optional(),
  tenant,
  country,
});

export const resellerShape = z.strictObject({
  id,
  name: z.string().min(1),
  email: z.string().min(1).optional(),
  enrolled: z.boolean().default(true).describe("Enrolled as an indirect reseller in the CSP program."),
  account: z.boolean().default(true).describe("Has a Partner Center account."),
  agreement: z.enum(["signed", "not-signed"]).default("signed").describe("Its Microsoft Partner Agreement."),
  mpnId: mpnId.describe("The MPN ID of its location account."),
  globalAccountMpnId: z.string().default("").describe("The MPN ID of its global account, if it has one."),
  otherLocationMpnIds: z.array(mpnId).default([]).describe("MPN IDs of its other location accounts."),
  tenant,
  country,
});

export const personShape = z.strictObject({
  id,
  name: z.string().min(1).optional(),
  organisation: id.describe("The id of the provider or reseller for which the person works."),
  roles: z.array(z.enum(roles)).default([]),
  password: z.string().min(1).default("sandbox-password").describe("For the token endpoint."),
});

export const offerShape = z.strictObject({
  id,
  name: z.string().min(1),
  guid: z.guid().optional().describe("The offer id of the REST API. Without it, one is derived from the id."),
  minimumLicences: z.int().positive().default(1),
  maximumLicences: z.int().positive().default(10_000_000),
  limit: z.int().nonnegative().default(0).describe("Most subscriptions of a customer to this offer; 0: any."),
  upgradesTo: z.array(id).default([]).describe("Offers to which a subscription can be upgraded."),
  addOnTo: z.array(id).default([]).describe("If given, the offer is an add-on to these offers."),
  azure: z.boolean().default(false),
  earnsIncentives: z.boolean().default(true),
});
