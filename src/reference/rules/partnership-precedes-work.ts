import type { Refusal } from "../decision";
import type { Situation } from "../parts";

/**
 * A partnership precedes any work with a reseller.
 *
 * S129 and S137: providers interact and transact only with resellers that are their partners.
 *
 * @requirement partnership-precedes-work
 */
export function partnershipPrecedesWork({ company, parts, state }: Situation, reseller: string): Refusal {
  return parts.facts.isPartner(state, company.id, reseller) ? undefined : "no-partnership";
}
