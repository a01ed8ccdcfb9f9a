import { z } from "zod";
import type { Capability } from "./capabilities";
import { customerDetails, id, orderLine } from "./shapes";

const nothing = z.object({});
const ofCustomer = z.object({ customer: id });
const placed = z.object({ order: id, subscriptions: z.array(id) });

/** Checks the shape of a definition and keeps the types of its schemas. */
function action<Args extends z.ZodType, Result extends z.ZodType>(definition: {
  readonly does: string;
  readonly needs: Capability;
  readonly args: Args;
  readonly result: Result;
}) {
  return definition;
}

/**
 * All actions of the protocol. An action is one intention of a person, not one click. Its answer is accepted, rejected or
 * unsupported. A result contains only what the person receives.
 */
export const actions = {
  "partnership.request": action({
    does: "Opens a draft partnership request (S145, S146).",
    needs: "partnership-requests",
    args: nothing,
    result: nothing,
  }),
  "partnership.edit": action({
    does: "Replaces the text of the open draft (S149).",
    needs: "draft-ways-out",
    args: z.object({ text: z.string() }),
    result: nothing,
  }),
  "partnership.open-in-email": action({
    does: "Opens the drafted message in the person's email application (S147): its text, without a subject. The draft stays open.",
    needs: "partnership-requests",
    args: nothing,
    result: z.object({ message: z.string() }),
  }),
  "partnership.copy-to-clipboard": action({
    does: "Copies the drafted message (S147). The draft stays open.",
    needs: "draft-ways-out",
    args: nothing,
    result: z.object({ clipboard: z.string() }),
  }),
  "partnership.done": action({
    does: "Closes the draft (S148).",
    needs: "draft-ways-out",
    args: nothing,
    result: nothing,
  }),
  "partnership.accept": action({
    does: "A reseller's person follows the link of a partnership request and accepts it (S150).",
    needs: "partnership-requests",
    args: z.object({ link: z.string() }),
    result: nothing,
  }),
  "profile.change": action({
    does: "Tries to change the company's profile on the official list (S127).",
    needs: "profile",
    args: z.object({ description: z.string() }),
    result: nothing,
  }),
  "new-customer.start": action({
    does: "Add new customer, from a reseller's row of the Indirect resellers page (S181).",
    needs: "new-customer-order",
    args: z.object({ reseller: id }),
    result: nothing,
  }),
  "new-customer.give-details": action({
    does: "Provides the customer's details and goes on to the subscriptions (S183).",
    needs: "new-customer-order",
    args: customerDetails,
    result: nothing,
  }),
  "new-customer.choose-subscriptions": action({
    does: "Selects subscriptions and licences, and optionally the reseller to associate with them (S169, S184). The New subscription page stays open. A later selection replaces an earlier one.",
    needs: "new-customer-order",
    args: z.object({ lines: z.array(orderLine), reseller: id.optional() }),
    result: nothing,
  }),
  "new-customer.review": action({
    does: "Next: Review, from the New subscription page to the review (S185).",
    needs: "new-customer-order",
    args: nothing,
    result: nothing,
  }),
  "new-customer.submit": action({
    does: "Submits the reviewed order (S186).",
    needs: "new-customer-order",
    args: nothing,
    result: placed.extend({ customer: id }),
  }),
  "new-customer.cancel": action({
    does: "Cancels the whole operation on the review page (S187).",
    needs: "new-customer-order",
    args: nothing,
    result: nothing,
  }),
  "new-customer.done": action({
    does: "Closes the Confirmation page (S192).",
    needs: "new-customer-order",
    args: nothing,
    result: nothing,
  }),
  "add-subscription.start": action({
    does: "Add subscription, from a customer's expanded record (S200).",
    needs: "add-subscription",
    args: ofCustomer,
    result: nothing,
  }),
  "add-subscription.choose-subscriptions": action({
    does: "Selects subscriptions and licences on the New subscription page (S201).",
    needs: "add-subscription",
    args: z.object({ lines: z.array(orderLine) }),
    result: nothing,
  }),
  "add-subscription.choose-reseller": action({
    does: "Selects the reseller's name from the list (S202).",
    needs: "add-subscription",
    args: z.object({ reseller: id }),
    result: nothing,
  }),
  "add-subscription.submit": action({
    does: "Submits the new subscriptions (S202, S204).",
    needs: "add-subscription",
    args: nothing,
    result: placed,
  }),
  "subscription.buy-licences": action({
    does: "Buys additional licences for a subscription (S196).",
    needs: "subscriptions",
    args: z.object({ subscription: id, additional: z.number() }),
    result: nothing,
  }),
  "subscription.upgrade": action({
    does: "Upgrades a subscription to another offer (S196).",
    needs: "upgrade",
    args: z.object({ subscription: id, offer: id }),
    result: nothing,
  }),
  "subscription.set-reseller": action({
    does: "Enters an MPN ID in the Reseller (MPN ID) field of the subscription details (S141, S157).",
    needs: "reseller-by-mpn-id",
    args: z.object({ subscription: id, mpnId: z.string() }),
    result: nothing,
  }),
  "subscription.choose-support-contact": action({
    does: "Selects a reseller from the Designated support contact list of the subscription details (S172, S205). The support contact stays as it is until the selection is submitted.",
    needs: "support-contact",
    args: z.object({ subscription: id, reseller: id }),
    result: nothing,
  }),
  "subscription.submit-support-contact": action({
    does: "Submits the person's selection from the Designated support contact list (S206).",
    needs: "support-contact",
    args: z.object({ subscription: id }),
    result: nothing,
  }),
  "subscription.rename": action({
    does: "Changes the nickname of a subscription: the provider, or a reseller on the customer's behalf (S153, S178).",
    needs: "delegated-administration",
    args: z.object({ subscription: id, nickname: z.string() }),
    result: nothing,
  }),
  "customer.change-phone": action({
    does: "Changes the telephone number in a customer's account information: the provider, or a reseller on its behalf (S162, S194).",
    needs: "delegated-administration",
    args: z.object({ customer: id, phone: z.string() }),
    result: nothing,
  }),
  "tenant-owner.grant": action({
    does: "Stand-in for the Azure portal's User Settings: gives a reseller tenant owner permissions (S167).",
    needs: "azure-tenant-owner",
    args: z.object({ customer: id, reseller: id }),
    result: nothing,
  }),
  "azure-account.note": action({
    does: "Puts a note on an Azure customer's account (S165).",
    needs: "azure-tenant-owner",
    args: z.object({ customer: id, note: z.string() }),
    result: nothing,
  }),
} as const;

export type ActionName = keyof typeof actions;
export type ArgsOf<Name extends ActionName> = z.infer<(typeof actions)[Name]["args"]>;
export type ResultOf<Name extends ActionName> = z.infer<(typeof actions)[Name]["result"]>;

export const actionNames = Object.keys(actions) as readonly ActionName[];
