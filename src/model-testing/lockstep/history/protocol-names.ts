import type { ActionName } from "../../../port/actions";
import type { ObservationName } from "../../../port/observations";

/** The few actions and observations that histories must know by name; all others follow from the tables of the port. */

/** The action that opens a draft, whose link can be read in the observation. */
export const opensDraft: ActionName = "partnership.request";
export const showsDraft: ObservationName = "partnership-request";

/** The action that gives the drafted request to the person's email application. */
export const sendsRequest = "partnership.open-in-email" satisfies ActionName;

/** The actions that close a draft and a Confirmation page. */
export const closesDraft: ActionName = "partnership.done";
export const closesConfirmation: ActionName = "new-customer.done";

/** The action that answers the draft's link. */
export const acceptsRequest: ActionName = "partnership.accept";

/** The steps by which a customer comes into being. */
export const newCustomerSteps: readonly ActionName[] = [
  "new-customer.start",
  "new-customer.give-details",
  "new-customer.choose-subscriptions",
  "new-customer.review",
  "new-customer.submit",
  "new-customer.done",
];

/** The actions after which an order shows its Review and its Confirmation page. */
export const reviewsOrder: ActionName = "new-customer.review";
export const submitsOrder: ActionName = "new-customer.submit";

/** The actions that open and close the page for adding subscriptions, and the list of names on it. */
export const startsAddition: ActionName = "add-subscription.start";
export const submitsAddition: ActionName = "add-subscription.submit";
export const listsNames: ObservationName = "new-subscription-reseller-choices";

/** The actions that select a support contact for a subscription and submit it. */
export const selectsContact: ActionName = "subscription.choose-support-contact";
export const submitsContact: ActionName = "subscription.submit-support-contact";

/** The action that gives up an order. */
export const cancelsOrder = "new-customer.cancel" satisfies ActionName;

/** The steps by which an order is given up. */
export const cancelledOrderSteps: readonly ActionName[] = [...newCustomerSteps.slice(0, 4), cancelsOrder];

/** The observation that shows secrets. */
export const showsSecrets: ObservationName = "credentials";

/** The pages that show open work of the person who looks. */
export const personalPages: readonly ObservationName[] = [
  "partnership-request",
  "new-customer-form",
  "add-subscription",
];

/** Lists that follow from another list, which is looked at before them. */
export const followsFrom: Readonly<Partial<Record<ObservationName, ObservationName>>> = {
  "new-subscription-reseller-choices": "indirect-resellers",
  "support-contact-choices": "indirect-resellers",
};

/** The action that gives a new customer its name and domain. */
export const givesDetails: ActionName = "new-customer.give-details";

/** The action that gives a subscription its reseller. */
export const setsReseller: ActionName = "subscription.set-reseller";

/** The action that gives a subscription another offer. */
export const changesOffer: ActionName = "subscription.upgrade";

/** The actions of the Azure portal. */
export const grantsTenancy: ActionName = "tenant-owner.grant";
export const notesOnAzure: ActionName = "azure-account.note";

/** The actions that select a support contact and designate it. */
export const choosesSupport: ActionName = "subscription.choose-support-contact";
export const submitsSupport: ActionName = "subscription.submit-support-contact";

/** The lists in which ids first appear. */
export const listsCustomers: ObservationName = "customers";
export const listsSubscriptions: ObservationName = "subscriptions";
export const listsPartners: ObservationName = "indirect-resellers";
