import type { Refusal } from "../decision";
import type { Customer } from "../entities";
import type { Situation } from "../parts";

/**
 * Tenant owner permissions go to the reseller of the account.
 *
 * S166 and S167 put association before the permissions; reading-014: no other reseller is given them.
 */
export function tenantOwnerNeedsAssociation(
  situation: Situation,
  customer: Customer,
  reseller: string,
): Refusal {
  const { follows, rules } = situation.parts;
  if (!follows("reading-014")) return rules.partnershipPrecedesWork(situation, reseller);
  return customer.reseller === reseller ? undefined : "not-associated";
}
