import type { Refusal } from "../decision";
import type { Customer } from "../entities";
import type { Situation } from "../parts";

/**
 * Only an Azure customer has an Azure account.
 *
 * S165 to S167 speak of Azure customers; reading-014: others have nothing there to own or manage.
 */
export function azureCustomersHaveAzure({ parts, state }: Situation, customer: Customer): Refusal {
  return parts.facts.isAzureCustomer(state, customer) ? undefined : "not-an-azure-customer";
}
