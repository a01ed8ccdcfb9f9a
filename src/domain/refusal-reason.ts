/** All reasons for a refusal. Each states a fact that makes the request impossible. */
export const refusalReasons = [
  "role-not-permitted",
  "no-partnership",
  "not-enrolled",
  "no-partner-center-account",
  "agreement-not-active",
  "unknown-link",
  "not-self-service",
  "not-at-this-step",
  "details-incomplete",
  "nothing-selected",
  "unknown-offer",
  "licences-out-of-range",
  "not-an-upgrade",
  "unknown-mpn-id",
  "unknown-customer",
  "unknown-subscription",
  "unknown-reseller",
  "not-associated",
  "not-a-provider",
  "not-a-reseller",
  "not-an-azure-customer",
  "not-tenant-owner",
] as const;

export type RefusalReason = (typeof refusalReasons)[number];
