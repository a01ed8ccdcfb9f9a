import { z } from "@hono/zod-openapi";
import type { CustomerRecord } from "../../book/records";
import { orderFor, type WantedLine } from "../../core/purchases";
import { guidOf } from "../../world/guids";
import { linkTo, timeOf } from "../schemas/common";
import { cart, cartInput, checkout } from "../schemas/orders";
import type { Cart, CartLine } from "../wire/carts-store";
import { type Call, type Operation, ok, operation } from "../wire/operation";
import { invalid, notFound, problemOfRefusal } from "../wire/rest-problem";
import { findCustomer } from "./find";
import { checkMpnId, readCycle } from "./read-order";
import { orderOf } from "./views";

type Given = z.infer<typeof cartInput>;

/** Milliseconds after which a cart expires. */
const lifetimeMs = 15 * 60_000;
const permittedAs = "add-subscription.submit";

function readCartLines({ lineItems = [] }: Given): readonly CartLine[] {
  if (lineItems.length === 0) throw problemOfRefusal("nothing-selected");
  return lineItems.map(
    ({ billingCycle, catalogItemId = "", friendlyName, participants = [], quantity = 0 }, id) => ({
      id,
      catalogItemId,
      friendlyName,
      quantity,
      billingCycle: readCycle(billingCycle),
      participants,
    }),
  );
}

/** The documented error of a line that cannot be ordered, or undefined. */
function errorOf({ catalogItemId, quantity }: CartLine, { sandbox }: Call<unknown, unknown>) {
  const offer = sandbox.catalogue.offerByGuid(catalogItemId);
  if (offer === undefined || offer.addOnTo.length > 0)
    return { errorCode: 10001, errorDescription: "The catalog item id is invalid." };
  const isWithin = quantity >= offer.minimumLicences && quantity <= offer.maximumLicences;
  return isWithin && Number.isInteger(quantity)
    ? undefined
    : { errorCode: 10002, errorDescription: "The quantity is outside the limits of the offer." };
}

/** One order is placed for each group: the lines with the same billing cycle. */
function groupOf({ billingCycle }: CartLine): string {
  return billingCycle === "annual" ? "1" : "0";
}

function cartOf(found: Cart, customer: CustomerRecord, call: Call<unknown, unknown>) {
  return {
    id: found.guid,
    creationTimestamp: timeOf(found.createdAt),
    lastModifiedTimestamp: timeOf(found.changedAt),
    expirationTimestamp: timeOf(found.expiresAt),
    lastModifiedUser: guidOf(`person/${found.owner}`),
    status: found.status,
    lineItems: found.lines.map((line) => {
      const error = errorOf(line, call);
      const { friendlyName, participants, ...rest } = line;
      return {
        ...rest,
        ...(friendlyName === undefined ? {} : { friendlyName }),
        ...(participants.length === 0 ? {} : { participants }),
        orderGroup: groupOf(line),
        ...(error === undefined ? {} : { error }),
      };
    }),
    links: { self: linkTo(`/customers/${customer.guid}/carts/${found.guid}`) },
    attributes: { objectType: "Cart" },
  };
}

function findCart(call: Call<unknown, unknown>): { readonly customer: CustomerRecord; readonly found: Cart } {
  const customer = findCustomer(call);
  const found = call.carts.find(call.params.cartId ?? "");
  if (found?.customer !== customer.id || found.expiresAt <= call.sandbox.now()) throw notFound.cart();
  return { customer, found };
}

function findOpenCart(call: Call<unknown, unknown>) {
  const cartAndCustomer = findCart(call);
  if (cartAndCustomer.found.status === "Ordered") throw invalid("The cart was submitted already.", 800065);
  return cartAndCustomer;
}

const create = operation({
  method: "post",
  path: "/customers/{customerId}/carts",
  id: "createCart",
  summary: "Puts offers into a new cart",
  permittedAs,
  body: cartInput,
  answers: { 201: { description: "The cart; a line that cannot be ordered has an error", schema: cart } },
  run: (call) => {
    const { body, carts, sandbox, who } = call;
    const customer = findCustomer(call);
    const lines = readCartLines(body);
    const now = sandbox.now();
    const made: Cart = {
      guid: guidOf(`cart/${sandbox.book.seed}/${carts.next()}`),
      customer: customer.id,
      owner: who,
      createdAt: now,
      changedAt: now,
      expiresAt: now + lifetimeMs,
      status: "Active",
      lines,
    };
    carts.add(made);
    const Location = `/customers/${customer.guid}/carts/${made.guid}`;
    return { status: 201, body: cartOf(made, customer, call), headers: { Location } };
  },
});

const read = operation({
  method: "get",
  path: "/customers/{customerId}/carts/{cartId}",
  id: "getCart",
  summary: "One cart",
  permittedAs,
  answers: { 200: { description: "The cart", schema: cart } },
  run: (call) => {
    const { customer, found } = findCart(call);
    return ok(cartOf(found, customer, call));
  },
});

const change = operation({
  method: "put",
  path: "/customers/{customerId}/carts/{cartId}",
  id: "changeCart",
  summary: "Replaces the lines of a cart",
  permittedAs,
  body: cartInput,
  answers: { 200: { description: "The cart", schema: cart } },
  run: (call) => {
    const { customer, found } = findOpenCart(call);
    found.lines = readCartLines(call.body);
    found.changedAt = call.sandbox.now();
    return ok(cartOf(found, customer, call));
  },
});

function wantedLine(
  { catalogItemId, friendlyName, participants, quantity }: CartLine,
  call: Call<unknown, unknown>,
): WantedLine {
  const reseller = participants.find(({ key }) => key === "transaction_reseller")?.value ?? null;
  if (reseller !== null) checkMpnId(reseller, call);
  const offer = call.sandbox.catalogue.offerByGuid(catalogItemId)?.id ?? catalogItemId;
  return { offer, licences: quantity, mpnId: reseller, friendlyName: friendlyName ?? null };
}

function orderGroup(group: string, { found }: { readonly found: Cart }, call: Call<unknown, unknown>) {
  const { sandbox, who } = call;
  const lines = found.lines.filter((line) => groupOf(line) === group);
  const error = lines.map((line) => errorOf(line, call)).find((each) => each !== undefined);
  if (error !== undefined)
    return { problem: { orderGroupId: group, code: error.errorCode, description: error.errorDescription } };
  const billingCycle = lines[0]?.billingCycle ?? "monthly";
  const wanted = { lines: lines.map((line) => wantedLine(line, call)), billingCycle, addOn: null };
  const placed = orderFor(sandbox, who, found.customer, wanted);
  if ("order" in placed) return { record: sandbox.book.orders.get(placed.order) };
  const { code, message } = problemOfRefusal(placed.refusal);
  return { problem: { orderGroupId: group, code, description: message } };
}

const checkOut = operation({
  method: "post",
  path: "/customers/{customerId}/carts/{cartId}/checkout",
  id: "checkOutCart",
  summary: "Orders what is in a cart, one order for each group of lines",
  permittedAs,
  body: z.unknown(),
  answers: { 201: { description: "The orders, and the groups that were refused", schema: checkout } },
  run: (call) => {
    const open = findOpenCart(call);
    const groups = [...new Set(open.found.lines.map(groupOf))];
    const results = groups.map((group) => orderGroup(group, open, call));
    open.found.status = "Ordered";
    return {
      status: 201,
      body: {
        orders: results.flatMap(({ record }) =>
          record === undefined ? [] : [orderOf(call.sandbox, record)],
        ),
        orderErrors: results.flatMap(({ problem }) => problem ?? []),
        attributes: { objectType: "CartCheckoutResult" },
      },
    };
  },
});

export const cartOperations: readonly Operation[] = [create, read, change, checkOut];
