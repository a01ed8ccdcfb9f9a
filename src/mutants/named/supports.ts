import type { Customer } from "../../reference/entities";
import type { Situation } from "../../reference/parts";

/** The company is support contact of at least one of the customer's subscriptions. */
export function supports({ company, state }: Situation, customer: Customer): boolean {
  return customer.subscriptions.some((id) => state.subscriptions.get(id)?.supportContact === company.id);
}
