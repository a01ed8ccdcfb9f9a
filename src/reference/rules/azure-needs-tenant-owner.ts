import type { Refusal } from "../decision";
import type { Customer } from "../entities";
import type { Situation } from "../parts";

/**
 * A reseller manages an Azure account as its tenant owner.
 *
 * S167: the permissions are what enables it; reading-014: without them it is refused.
 *
 * @requirement tenant-owner-manages-azure
 */
export function azureNeedsTenantOwner({ company, parts }: Situation, customer: Customer): Refusal {
  if (company.kind !== "reseller" || customer.tenantOwners.includes(company.id)) return undefined;
  const enough = !parts.follows("reading-014") && customer.reseller === company.id;
  return enough ? undefined : "not-tenant-owner";
}
