import { z } from "@hono/zod-openapi";
import { attributes, collection, dateTime, guid, link } from "./common";

const text = z.string().max(1_500).optional();

/** In the order of the SDK's numbers. */
export const billingCycle = z.enum(["unknown", "monthly", "annual", "none", "one_time"]);

const orderLineInput = z
  .object({
    lineItemNumber: z.int().optional(),
    offerId: text,
    quantity: z.number().optional(),
    friendlyName: text,
    partnerIdOnRecord: text,
    parentSubscriptionId: text,
  })
  .openapi("OrderLineItemRequest");

export const orderInput = z
  .object({
    referenceCustomerId: text,
    billingCycle: billingCycle.optional(),
    lineItems: z.array(orderLineInput).max(1_000).optional(),
    status: text,
  })
  .openapi("OrderRequest");

export const order = z
  .object({
    id: guid,
    referenceCustomerId: guid,
    billingCycle,
    currencyCode: z.string(),
    lineItems: z.array(
      z.object({
        lineItemNumber: z.int(),
        offerId: z.string(),
        subscriptionId: guid,
        parentSubscriptionId: guid.optional(),
        friendlyName: z.string(),
        quantity: z.int(),
        partnerIdOnRecord: z.string().optional(),
        transactionType: z.literal("New"),
        links: z.object({ subscription: link }),
      }),
    ),
    creationDate: dateTime,
    status: z.literal("completed"),
    transactionType: z.literal("UserPurchase"),
    links: z.object({ self: link, provisioningStatus: link }),
    attributes: attributes("Order"),
  })
  .openapi("Order");

export const orders = collection("OrderCollection", order);

export const orderProvisioning = collection(
  "OrderProvisioningCollection",
  z.object({
    lineItemNumber: z.int(),
    status: z.literal("Fulfilled"),
    quantityProvisioningInformation: z.array(z.object({ quantity: z.int(), status: z.string() })),
  }),
);

const participant = z.object({
  key: z.enum(["unknown", "transaction_reseller", "additional_transaction_reseller", "consumption_reseller"]),
  value: z.string().max(20),
});

const cartLineInput = z
  .object({
    id: z.union([z.int(), z.string()]).optional(),
    catalogItemId: text,
    friendlyName: text,
    quantity: z.number().optional(),
    currencyCode: text,
    billingCycle: billingCycle.optional(),
    termDuration: text,
    participants: z.array(participant).max(10).optional(),
  })
  .openapi("CartLineItemRequest");

export const cartInput = z
  .object({ lineItems: z.array(cartLineInput).max(1_000).optional() })
  .openapi("CartRequest");

export const cart = z
  .object({
    id: guid,
    creationTimestamp: dateTime,
    lastModifiedTimestamp: dateTime,
    expirationTimestamp: dateTime,
    lastModifiedUser: guid,
    status: z.enum(["Active", "Ordered"]),
    lineItems: z.array(
      z.object({
        id: z.int(),
        catalogItemId: z.string(),
        friendlyName: z.string().optional(),
        quantity: z.number(),
        billingCycle,
        participants: z.array(z.object({ key: z.string(), value: z.string() })).optional(),
        orderGroup: z.string(),
        error: z.object({ errorCode: z.int(), errorDescription: z.string() }).optional(),
      }),
    ),
    links: z.object({ self: link }),
    attributes: attributes("Cart"),
  })
  .openapi("Cart");

export const checkout = z
  .object({
    orders: z.array(order),
    orderErrors: z.array(z.object({ orderGroupId: z.string(), code: z.int(), description: z.string() })),
    attributes: attributes("CartCheckoutResult"),
  })
  .openapi("CartCheckoutResult");
