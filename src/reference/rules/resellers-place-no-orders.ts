import type { Refusal } from "../decision";
import type { Situation } from "../parts";

/**
 * Only a provider's people do the provider's work.
 *
 * S116: it is the provider that purchases; reading-021: so a reseller's person who tries is refused.
 */
export function resellersPlaceNoOrders(situation: Situation): Refusal {
  return situation.company.kind === "reseller" ? "not-a-provider" : undefined;
}
