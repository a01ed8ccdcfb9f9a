import type { CustomerRecord, OrderRecord, SubscriptionRecord } from "../../book/records";
import type { Call } from "../wire/operation";
import { notFound, problemOfRefusal } from "../wire/rest-problem";

type AnyCall = Pick<Call<unknown, unknown>, "params" | "partner" | "sandbox" | "who">;

/** Finds the customer of the path. Throws 404 for an unknown one, and the same for a customer of another partner. */
export function findCustomer({ params, sandbox, who }: AnyCall): CustomerRecord {
  const record = sandbox.book.customerByGuid(params.customerId ?? "");
  if (record === undefined) throw notFound.customer();
  const seen = sandbox.observe(who, "customer", { customer: record.id });
  if (seen.outcome === "rejected") {
    throw seen.reason === "role-not-permitted" ? problemOfRefusal(seen.reason) : notFound.customer();
  }
  return record;
}

export interface FoundSubscription {
  readonly customer: CustomerRecord;
  readonly record: SubscriptionRecord;
  /** True if the id of the path is one that the subscription had before an upgrade. */
  readonly isEnded: boolean;
}

/** Finds the subscription of the path. Throws 404. */
export function findSubscription(call: AnyCall): FoundSubscription {
  const customer = findCustomer(call);
  const guid = call.params.subscriptionId ?? "";
  const record = call.sandbox.book.subscriptionByGuid(guid);
  if (record?.customer !== customer.id) throw notFound.subscription();
  return { customer, record, isEnded: record.guid.toLowerCase() !== guid.toLowerCase() };
}

/** Finds the order of the path. Throws 404. */
export function findOrder(call: AnyCall): {
  readonly customer: CustomerRecord;
  readonly record: OrderRecord;
} {
  const customer = findCustomer(call);
  const record = call.sandbox.book.orderByGuid(call.params.orderId ?? "");
  if (record?.customer !== customer.id) throw notFound.order();
  return { customer, record };
}
