import type { RefusalReason } from "../domain/refusal-reason";

/** Each reason as the end of a sentence: "refused, for …". */
export const refusalInWords: Readonly<Record<RefusalReason, string>> = {
  "role-not-permitted": "the role does not permit it",
  "no-partnership": "there is no partnership",
  "not-enrolled": "the reseller is not enrolled",
  "no-partner-center-account": "the reseller has no Partner Center account",
  "agreement-not-active": "the reseller's agreement is not active",
  "unknown-link": "the link is unknown",
  "not-self-service": "it is not self-service",
  "not-at-this-step": "it belongs to another step",
  "details-incomplete": "the details are incomplete",
  "nothing-selected": "nothing is selected",
  "unknown-offer": "the offer is not in the catalogue",
  "licences-out-of-range": "the number of licences is out of range",
  "not-an-upgrade": "it is not an upgrade",
  "unknown-mpn-id": "the MPN ID is unknown",
  "unknown-customer": "the customer is unknown",
  "unknown-subscription": "the subscription is unknown",
  "unknown-reseller": "the reseller is unknown",
  "not-associated": "the reseller is not associated",
  "not-a-provider": "it is the provider's work",
  "not-a-reseller": "it is a reseller's work",
  "not-an-azure-customer": "it is not an Azure customer",
  "not-tenant-owner": "the reseller is not tenant owner",
};
