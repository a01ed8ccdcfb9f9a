import type { Customer } from "../../reference/nouns";
import type { Situation } from "../../reference/parts";

/** Whether the company is support contact of any of the customer's subscriptions. */
export function supports({ company, state }: Situation, customer: Customer): boolean {
  return customer.subscriptions.some((id) => state.subscriptions.get(id)?.supportContact === company.id);
}
