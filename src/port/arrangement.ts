import { z } from "zod";
import { roles } from "../domain/role";

const id = z.string().min(1);

const provider = z.object({
  id,
  name: z.string(),
  description: z
    .string()
    .describe("What the official list of indirect providers says of the company (S126)."),
});

const reseller = z.object({
  id,
  name: z.string(),
  email: z.string().describe("Where a partnership request can be emailed (S140)."),
  enrolled: z.boolean().describe("Enrolled as an indirect reseller in the CSP program (S134)."),
  account: z.boolean().describe("Has a Partner Center account (S134)."),
  agreement: z
    .enum(["signed", "not-signed"])
    .describe("Its Microsoft Partner Agreement; active if signed (S143)."),
  locationMpnId: z
    .string()
    .describe("MPN ID of the Partner Location Account with which it joined Partner Center (S142)."),
  globalAccountMpnId: z
    .string()
    .describe("MPN ID of its Partner Global Account, which earns no incentives here; empty if it has none."),
  otherLocationMpnIds: z
    .array(z.string())
    .describe("MPN IDs of its other Partner Location Accounts, which earn no incentives here."),
});

const person = z.object({
  id,
  name: z.string(),
  organisation: id.describe("The provider or reseller for which this person works."),
  roles: z.array(z.enum(roles)).describe("None, one or several."),
});

const offer = z.object({
  id,
  name: z.string(),
  minimumLicences: z.number().int().positive(),
  maximumLicences: z.number().int().positive(),
  upgradesTo: z.array(id).describe("Offers to which a subscription to this one can be upgraded."),
  azure: z.boolean().describe("Buying it makes the customer an Azure customer (S165)."),
  earnsIncentives: z.boolean().describe("Whether incentives apply at all (S203: if applicable)."),
});

/** Everything that exists before a check begins. Customers, orders and partnerships only come into being by actions. */
export const arrangement = z.object({
  providers: z.array(provider),
  resellers: z.array(reseller),
  people: z.array(person),
  catalogue: z.array(offer),
});

export type Arrangement = z.infer<typeof arrangement>;
export type ArrangedProvider = z.infer<typeof provider>;
export type ArrangedReseller = z.infer<typeof reseller>;
export type ArrangedPerson = z.infer<typeof person>;
export type ArrangedOffer = z.infer<typeof offer>;

/** The MPN IDs of all accounts that the reseller has. */
export function mpnIdsOf({
  locationMpnId,
  globalAccountMpnId,
  otherLocationMpnIds,
}: MpnIds): readonly string[] {
  return [locationMpnId, globalAccountMpnId, ...otherLocationMpnIds].filter((mpnId) => mpnId !== "");
}

type MpnIds = Pick<ArrangedReseller, "locationMpnId" | "globalAccountMpnId"> & {
  readonly otherLocationMpnIds: readonly string[];
};
