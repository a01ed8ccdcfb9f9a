import { z } from "zod";
import { additionPages, orderPages } from "../domain/wizard-page";
import type { Capability } from "./capabilities";
import { customerDetails, id, orderLine } from "./shapes";

const nothing = z.object({});
const ofCustomer = z.object({ customer: id });

/** Checks the shape of a definition and keeps the types of its schemas. */
function observation<Args extends z.ZodType, Value extends z.ZodType>(definition: {
  readonly shows: string;
  readonly needs: Capability;
  readonly args: Args;
  readonly value: Value;
}) {
  return definition;
}

/**
 * All observations of the protocol. An observation changes nothing. Lists are compared as sets. Their order and the ids that the
 * implementation generates are not judged. Additional fields are permitted and ignored.
 */
export const observations = {
  "indirect-providers-list": observation({
    shows: "The official list of indirect providers with their profiles (S126).",
    needs: "profile",
    args: nothing,
    value: z.array(z.object({ provider: id, name: z.string(), description: z.string() })),
  }),
  "indirect-resellers": observation({
    shows:
      "The Indirect resellers page: the resellers with which the observer's company has a partnership (S133, S150).",
    needs: "indirect-resellers",
    args: nothing,
    value: z.array(z.object({ reseller: id, name: z.string() })),
  }),
  "partnership-request": observation({
    shows:
      "The observer's open draft of a partnership request, or null (S146). `link` is the personal link in the text (S149).",
    needs: "partnership-requests",
    args: nothing,
    value: z.object({ text: z.string(), link: z.string() }).nullable(),
  }),
  "new-subscription-reseller-choices": observation({
    shows: "The ids of the resellers on the list of the New subscription page (S202).",
    needs: "add-subscription",
    args: nothing,
    value: z.array(id),
  }),
  "support-contact-choices": observation({
    shows: "The ids of the resellers on the Designated support contact list (S172).",
    needs: "support-contact",
    args: nothing,
    value: z.array(id),
  }),
  "new-customer-form": observation({
    shows:
      "Where the observer stands in the new-customer order and what it holds so far (S182-S188). `reseller` is the one from whose record the order was started (S181).",
    needs: "new-customer-order",
    args: nothing,
    value: z.object({
      page: z.enum(orderPages),
      reseller: id.nullable(),
      details: customerDetails.nullable(),
      lines: z.array(orderLine),
    }),
  }),
  credentials: observation({
    shows:
      "Setup info: the administrator's user name and temporary password, or null where they cannot be read (S189, S191).",
    needs: "credentials",
    args: ofCustomer,
    value: z.object({ userName: z.string(), temporaryPassword: z.string() }).nullable(),
  }),
  "add-subscription": observation({
    shows: "Where the observer stands in adding a subscription and what is chosen so far (S200-S202).",
    needs: "add-subscription",
    args: nothing,
    value: z.object({
      page: z.enum(additionPages),
      customer: id.nullable(),
      lines: z.array(orderLine),
      reseller: id.nullable(),
    }),
  }),
  customers: observation({
    shows:
      "The Customers page, all or filtered by reseller; for a reseller's person, the customers that it serves (S138, S193, S197-S199).",
    needs: "customers",
    args: z.object({ reseller: id.optional() }),
    value: z.array(z.object({ customer: id, company: z.string(), reseller: id.nullable() })),
  }),
  customer: observation({
    shows: "A customer's account information and the reseller associated with the account (S194).",
    needs: "customers",
    args: ofCustomer,
    value: customerDetails.extend({ customer: id, reseller: id.nullable() }),
  }),
  subscriptions: observation({
    shows:
      "A customer's Subscriptions page (S173, S204). `supportContact` is null while no reseller is designated.",
    needs: "subscriptions",
    args: ofCustomer,
    value: z.array(
      z.object({
        subscription: id,
        offer: id,
        licences: z.number(),
        nickname: z.string(),
        reseller: id.nullable(),
        mpnId: z.string().nullable(),
        supportContact: id.nullable(),
      }),
    ),
  }),
  orders: observation({
    shows:
      "The orders placed: all of the observer's company if it is a provider, none if it is a reseller (S116). `customer` is null if the implementation does not show it.",
    needs: "new-customer-order",
    args: nothing,
    value: z.array(z.object({ order: id, customer: id.nullable(), lines: z.array(orderLine) })),
  }),
  incentives: observation({
    shows:
      "Which reseller is credited for which subscription: a provider sees its subscriptions, a reseller its own credits (S158, S168, S203).",
    needs: "incentives",
    args: nothing,
    value: z.array(z.object({ subscription: id, reseller: id })),
  }),
  "tenant-owners": observation({
    shows: "The resellers that hold tenant owner permissions for a customer in the Azure portal (S167).",
    needs: "azure-tenant-owner",
    args: ofCustomer,
    value: z.array(id),
  }),
  "azure-account": observation({
    shows: "The note on an Azure customer's account, empty at first (S165).",
    needs: "azure-tenant-owner",
    args: ofCustomer,
    value: z.object({ note: z.string() }),
  }),
} as const;

export type ObservationName = keyof typeof observations;
export type LookOf<Name extends ObservationName> = z.infer<(typeof observations)[Name]["args"]>;
export type ValueOf<Name extends ObservationName> = z.infer<(typeof observations)[Name]["value"]>;

export const observationNames = Object.keys(observations) as readonly ObservationName[];
