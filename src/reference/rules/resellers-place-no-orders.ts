import type { Refusal } from "../decision";
import type { Situation } from "../parts";

/**
 * Only a provider's people do the provider's work.
 *
 * S116: it is the provider that purchases; reading-021: so a reseller's person who tries is refused.
 *
 * @requirement orders-are-the-providers
 */
export function resellersPlaceNoOrders(situation: Situation): Refusal {
  if (situation.company.kind !== "reseller") return undefined;
  return situation.parts.follows("reading-021") ? "not-a-provider" : "role-not-permitted";
}
