import type { z } from "@hono/zod-openapi";
import type { CustomerRecord, OrderRecord } from "../../book/records";
import { orderFor } from "../../core/purchases";
import { collectionOf, linkTo } from "../schemas/common";
import { order, orderInput, orderProvisioning, orders } from "../schemas/orders";
import { checkEtag, etagOf } from "../wire/etag";
import { type Call, type Operation, ok, operation } from "../wire/operation";
import { invalid, notFound, problemOfRefusal } from "../wire/rest-problem";
import { findCustomer, findOrder } from "./find";
import { readCycle, readLines } from "./read-order";
import { orderOf } from "./views";

type Given = z.infer<typeof orderInput>;

function etagHeader(record: OrderRecord) {
  return { ETag: `"${etagOf(record)}"` };
}

/** Permissions of orders follow the order of the wizard's submission. */
const permittedAs = "add-subscription.submit";

const create = operation({
  method: "post",
  path: "/customers/{customerId}/orders",
  id: "createOrder",
  summary: "Orders subscriptions for a customer",
  permittedAs,
  body: orderInput,
  answers: { 201: { description: "The order", schema: order } },
  run: (call) => {
    const { body, sandbox, who } = call;
    const customer = findCustomer(call);
    const lines = readLines(body, customer, call, false);
    const billingCycle = readCycle(body.billingCycle);
    const placed = orderFor(sandbox, who, customer.id, { lines, billingCycle, addOn: null });
    if ("refusal" in placed) throw problemOfRefusal(placed.refusal);
    const record = sandbox.book.orders.get(placed.order);
    if (record === undefined) throw notFound.order();
    const Location = `/customers/${customer.guid}/orders/${record.guid}`;
    return { status: 201, body: orderOf(sandbox, record), headers: { ...etagHeader(record), Location } };
  },
});

const list = operation({
  method: "get",
  path: "/customers/{customerId}/orders",
  id: "listOrders",
  summary: "The orders of a customer",
  permittedAs: "orders",
  answers: { 200: { description: "The orders", schema: orders } },
  run: (call) => {
    const { book } = call.sandbox;
    const found = findCustomer(call).orders.flatMap((id) => book.orders.get(id) ?? []);
    return ok(collectionOf(found.map((record) => orderOf(call.sandbox, record))));
  },
});

const read = operation({
  method: "get",
  path: "/customers/{customerId}/orders/{orderId}",
  id: "getOrder",
  summary: "One order",
  permittedAs: "orders",
  answers: { 200: { description: "The order", schema: order } },
  run: (call) => {
    const { record } = findOrder(call);
    return ok(orderOf(call.sandbox, record), etagHeader(record));
  },
});

/** The base subscription that all lines of a change name. Throws 800029 if it is unsuitable. */
function readParent(body: Given, customer: CustomerRecord, call: Call<unknown, unknown>): string {
  const { book, catalogue, workspace } = call.sandbox;
  const named = [
    ...new Set((body.lineItems ?? []).map((line) => (line.parentSubscriptionId ?? "").toLowerCase())),
  ];
  const parent = book.subscriptionByGuid(named[0] ?? "");
  if (named.length !== 1 || parent?.customer !== customer.id)
    throw invalid("LineItems: ParentSubscriptionId names no subscription of the customer.", 800029);
  if (parent.status !== "active") throw invalid("The base subscription is not active.", 800029);
  const base = workspace.state().subscriptions.get(parent.id)?.offer ?? "";
  const isRelated = (body.lineItems ?? []).every(({ offerId = "" }) => {
    const offer = catalogue.offerByGuid(offerId);
    return offer === undefined || offer.addOnTo.includes(base);
  });
  if (!isRelated) throw invalid("The add-on does not belong to the base subscription.", 800029);
  return parent.id;
}

const change = operation({
  method: "patch",
  path: "/customers/{customerId}/orders/{orderId}",
  id: "changeOrder",
  summary: "Buys add-ons for a subscription of the order",
  permittedAs,
  body: orderInput,
  answers: { 200: { description: "The order with all its lines", schema: order } },
  run: (call) => {
    const { body, sandbox, who } = call;
    const { customer, record } = findOrder(call);
    checkEtag(call.header("If-Match"), etagOf(record));
    if (body.status?.toLowerCase() === "cancelled")
      throw invalid("The order cannot be cancelled. Suspend its subscriptions.", 800063);
    const parent = readParent(body, customer, call);
    const lines = readLines(body, customer, call, true);
    const addOn = { parent, order: record.id };
    const placed = orderFor(sandbox, who, customer.id, { lines, billingCycle: record.billingCycle, addOn });
    if ("refusal" in placed) throw problemOfRefusal(placed.refusal);
    return ok(orderOf(sandbox, record), etagHeader(record));
  },
});

const provisioning = operation({
  method: "get",
  path: "/customers/{customerId}/orders/{orderId}/provisioningstatus",
  id: "getOrderProvisioningStatus",
  summary: "The provisioning status of the lines of an order",
  permittedAs: "orders",
  answers: { 200: { description: "The status by line", schema: orderProvisioning } },
  run: (call) => {
    const { customer, record } = findOrder(call);
    const items = record.lines.map(({ quantity }, lineItemNumber) => ({
      lineItemNumber,
      status: "Fulfilled",
      quantityProvisioningInformation: [{ quantity, status: "Fulfilled" }],
    }));
    const self = linkTo(`/customers/${customer.guid}/orders/${record.guid}/provisioningstatus`);
    return ok({ ...collectionOf(items), links: { self } });
  },
});

export const orderOperations: readonly Operation[] = [create, list, read, change, provisioning];
