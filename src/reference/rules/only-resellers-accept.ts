import type { Refusal } from "../decision";
import type { Situation } from "../parts";

/**
 * Only a reseller's people accept a partnership request.
 *
 * S150: it is the reseller that accepts what the provider has requested.
 */
export function onlyResellersAccept(situation: Situation): Refusal {
  return situation.company.kind === "provider" ? "not-a-reseller" : undefined;
}
