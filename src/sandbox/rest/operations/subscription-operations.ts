import { z } from "@hono/zod-openapi";
import type { SubscriptionRecord } from "../../book/records";
import { collectionOf, timeOf } from "../schemas/common";
import { provisioning, subscription, subscriptionPatch, subscriptions } from "../schemas/subscriptions";
import { checkEtag, etagOf } from "../wire/etag";
import { type Call, type Operation, ok, operation } from "../wire/operation";
import { invalid, notFound } from "../wire/rest-problem";
import { addOnsOf, applyChange } from "./change-subscription";
import { type FoundSubscription, findCustomer, findSubscription } from "./find";
import { type ShownSubscription, subscriptionOf } from "./views";

/** The subscriptions that the person sees of the customer, with what the reference shows of them. */
function shownSubscriptions(call: Call<unknown, unknown>) {
  const { book } = call.sandbox;
  const customer = findCustomer(call);
  const seen = call.sandbox.observe(call.who, "subscriptions", { customer: customer.id });
  if (seen.outcome !== "observed") throw notFound.customer();
  return seen.value.flatMap(({ subscription: id, ...shown }): [SubscriptionRecord, ShownSubscription][] => {
    const record = book.subscriptions.get(id);
    return record === undefined ? [] : [[record, shown]];
  });
}

const list = operation({
  method: "get",
  path: "/customers/{customerId}/subscriptions",
  id: "listSubscriptions",
  summary: "The subscriptions of a customer, all or of an order or an MPN ID",
  permittedAs: "subscriptions",
  query: z.object({
    order_id: z.string().optional(),
    mpn_id: z
      .string()
      .regex(/^\d{1,10}$/, "expected a number")
      .optional(),
  }),
  answers: { 200: { description: "The subscriptions", schema: subscriptions } },
  run: (call) => {
    const { mpn_id: mpnId, order_id: orderId } = call.query;
    const order = orderId === undefined ? undefined : (call.sandbox.book.orderByGuid(orderId)?.id ?? "");
    const found = shownSubscriptions(call).filter(
      ([record, shown]) =>
        (order === undefined || record.order === order) && (mpnId === undefined || shown.mpnId === mpnId),
    );
    return ok(
      collectionOf(found.flatMap(([record, shown]) => subscriptionOf(call.sandbox, record, shown) ?? [])),
    );
  },
});

function viewOf(call: Call<unknown, unknown>, { isEnded, record }: FoundSubscription) {
  const view = subscriptionOf(call.sandbox, record);
  if (view === undefined) throw notFound.subscription();
  return isEnded
    ? { ...view, id: (call.params.subscriptionId ?? "").toUpperCase(), status: "deleted" }
    : view;
}

/** Throws 2011 for a subscription that ended with an upgrade. */
export function findLive(call: Call<unknown, unknown>): FoundSubscription {
  const found = findSubscription(call);
  if (found.isEnded) throw invalid("The subscription is deleted.", 2011);
  return found;
}

const read = operation({
  method: "get",
  path: "/customers/{customerId}/subscriptions/{subscriptionId}",
  id: "getSubscription",
  summary: "One subscription",
  permittedAs: "subscriptions",
  answers: { 200: { description: "The subscription", schema: subscription } },
  run: (call) => {
    const found = findSubscription(call);
    return ok(viewOf(call, found), { ETag: `"${etagOf(found.record)}"` });
  },
});

const change = operation({
  method: "patch",
  path: "/customers/{customerId}/subscriptions/{subscriptionId}",
  id: "changeSubscription",
  summary: "Changes quantity, reseller, status, name or renewal of a subscription",
  permittedAs: "subscription.buy-licences",
  body: subscriptionPatch,
  answers: { 200: { description: "The changed subscription", schema: subscription } },
  run: (call) => {
    const found = findLive(call);
    const { record } = found;
    checkEtag(call.header("If-Match"), etagOf(record));
    const order = call.sandbox.book.orders.get(record.order);
    const { billingCycle } = call.body;
    if (billingCycle !== undefined && billingCycle !== "unknown" && billingCycle !== order?.billingCycle)
      throw invalid("The billing cycle is changed through the order.", 2054);
    applyChange(call, record);
    return ok(viewOf(call, found), { ETag: `"${etagOf(record)}"` });
  },
});

const addOns = operation({
  method: "get",
  path: "/customers/{customerId}/subscriptions/{subscriptionId}/addons",
  id: "listAddOnSubscriptions",
  summary: "The add-ons of a subscription",
  permittedAs: "subscriptions",
  answers: { 200: { description: "The subscriptions to add-ons", schema: subscriptions } },
  run: (call) => {
    const { record } = findSubscription(call);
    const found = addOnsOf(call.sandbox, record).flatMap((each) => subscriptionOf(call.sandbox, each) ?? []);
    return ok(collectionOf(found));
  },
});

const dayMs = 86_400_000;

const provisioningStatus = operation({
  method: "get",
  path: "/customers/{customerId}/subscriptions/{subscriptionId}/provisioningstatus",
  id: "getSubscriptionProvisioningStatus",
  summary: "The provisioning status of a subscription",
  permittedAs: "subscriptions",
  answers: { 200: { description: "The status", schema: provisioning } },
  run: (call) => {
    const found = findSubscription(call);
    const { id, quantity } = viewOf(call, found);
    return ok({
      skuId: id,
      status: "success",
      quantity,
      endDate: timeOf(found.record.createdAt + 365 * dayMs),
      attributes: { objectType: "SubscriptionProvisioningStatus" },
    });
  },
});

export const subscriptionOperations: readonly Operation[] = [list, read, change, addOns, provisioningStatus];
