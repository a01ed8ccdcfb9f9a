import type { Refusal } from "../decision";
import type { Customer } from "../entities";
import type { Situation } from "../parts";

/**
 * A reseller manages an Azure account as its tenant owner.
 *
 * S167: the permissions are what enables it; reading-014: without them it is refused. Where any partner can be given them, S165 still
 * asks for the association.
 *
 * @requirement tenant-owner-manages-azure
 */
export function azureNeedsTenantOwner({ company, parts }: Situation, customer: Customer): Refusal {
  if (company.kind !== "reseller") return undefined;
  const choice = parts.choices["reading-014"];
  const isAssociated = customer.reseller === company.id;
  if (choice === "any-partner" && isAssociated) return undefined;
  if (!customer.tenantOwners.includes(company.id)) return "not-tenant-owner";
  return choice === "any-partner-with-permissions" && !isAssociated ? "not-associated" : undefined;
}
