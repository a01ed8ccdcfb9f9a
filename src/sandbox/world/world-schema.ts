import { z } from "zod";
import { roles } from "../../domain/role";
import { offerShape, personShape, providerShape, resellerShape } from "./company-shapes";

/** The world that a sandbox starts with: the shape of a world file. Unknown fields are mistakes. */

const id = z.string().min(1);

const partnership = z.strictObject({
  provider: id.describe("The id of a provider."),
  reseller: id.describe("The id of a reseller that has accepted the provider's request."),
});

const subscription = z.strictObject({
  offer: id.describe("The id of an offer."),
  licences: z.int().positive(),
  reseller: id.optional().describe("The reseller associated with the subscription."),
});

const customer = z.strictObject({
  company: z.string().min(1),
  domain: z
    .string()
    .regex(/^[a-z0-9]{1,27}\.onmicrosoft\.com$/i, "expected <letters and digits>.onmicrosoft.com")
    .describe("Letters and digits, then .onmicrosoft.com. No two customers have the same one."),
  provider: id,
  reseller: id.optional().describe("The reseller associated with the account."),
  contact: z
    .strictObject({ name: z.string().min(1), email: z.string().min(1), phone: z.string().default("") })
    .optional(),
  billing: z
    .strictObject({
      address: z.string().min(1),
      city: z.string().min(1),
      state: z.string().default(""),
      postalCode: z.string().min(1),
      country: z.string().length(2),
    })
    .optional(),
  subscriptions: z.array(subscription).default([]),
});

const application = z.strictObject({
  id: id.describe("The client_id of token requests."),
  secret: z.string().min(1).describe("The client_secret of token requests."),
});

export const worldSchema = z.strictObject({
  seed: z.int().default(1).describe("All generated ids and passwords follow from this number."),
  clock: z.iso
    .datetime()
    .optional()
    .describe("The time at the start, in UTC. Without it, the time of the computer."),
  providers: z.array(providerShape),
  resellers: z.array(resellerShape).default([]),
  people: z.array(personShape).describe(`Roles: ${roles.join(", ")}.`),
  offers: z.array(offerShape).default([]),
  partnerships: z.array(partnership).default([]),
  customers: z.array(customer).default([]),
  applications: z.array(application).default([]).describe("The applications that may ask for tokens."),
});

/** A world file as it is written. */
export type WorldInput = z.input<typeof worldSchema>;

/** A world with all defaults filled in. */
export type World = z.output<typeof worldSchema>;
export type WorldCustomer = World["customers"][number];
