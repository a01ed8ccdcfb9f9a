import { z } from "zod";

/** The parts of the API's answers that the driver reads. Further properties are ignored. */

const link = z.object({
  uri: z.string(),
  headers: z.array(z.object({ key: z.string(), value: z.string() })).optional(),
});

export function collection<Item extends z.ZodType>(item: Item) {
  return z.object({
    totalCount: z.number(),
    items: z.array(item),
    links: z.object({ next: link.optional() }).optional(),
  });
}

export const problem = z.object({ code: z.union([z.number(), z.string()]), description: z.string() });

export const relationships = collection(z.object({ id: z.string(), name: z.string(), state: z.string() }));

export const customerRows = collection(
  z.object({ id: z.string(), companyProfile: z.object({ companyName: z.string(), domain: z.string() }) }),
);

export const customer = z.object({
  id: z.string(),
  companyProfile: z.object({ companyName: z.string().optional(), domain: z.string() }),
  billingProfile: z.object({
    firstName: z.string().default(""),
    lastName: z.string().default(""),
    email: z.string(),
    companyName: z.string(),
    defaultAddress: z.object({
      country: z.string(),
      city: z.string(),
      addressLine1: z.string(),
      postalCode: z.string(),
      phoneNumber: z.string().default(""),
    }),
  }),
  associatedPartnerId: z.string().optional(),
  userCredentials: z.object({ userName: z.string(), password: z.string() }).optional(),
});

export const offer = z.object({ minimumQuantity: z.number(), maximumQuantity: z.number() });

const orderLine = z.object({ offerId: z.string(), quantity: z.number(), subscriptionId: z.string() });
export const order = z.object({ id: z.string(), lineItems: z.array(orderLine) });
export const orders = collection(order);

export const subscription = z.object({
  id: z.string(),
  offerId: z.string(),
  friendlyName: z.string(),
  quantity: z.number(),
  status: z.string(),
  partnerId: z.string().optional(),
  supportTenantId: z.string().optional(),
});
export const subscriptions = collection(subscription);

export const supportContact = z.object({
  supportTenantId: z.string(),
  supportMpnId: z.string(),
  name: z.string(),
});

export const upgradeResult = z.object({
  targetSubscriptionId: z.string().optional(),
  upgradeErrors: z.array(z.object({ code: z.union([z.number(), z.string()]) })).default([]),
});

export const agreementStatus = z.object({ isAgreementSigned: z.boolean() });
export const draft = z.object({ text: z.string(), link: z.string() });
export const sentMessage = z.object({ message: z.string() });

export const servedCustomers = collection(
  z.object({ id: z.string(), companyName: z.string(), associatedPartnerId: z.string().optional() }),
);

export const controlIds = z.object({
  partners: z.record(z.string(), z.object({ kind: z.string(), mpnId: z.string(), tenant: z.string() })),
  offers: z.record(z.string(), z.string()),
});

/** The answer of a token endpoint. */
export const grantedToken = z.object({ access_token: z.string().min(1) });

export const controlTokens = z.record(z.string(), z.string());
