import { z } from "@hono/zod-openapi";
import { attributes, collection, guid, link } from "./common";

const optionalText = z.string().max(1_500).optional();

export const addressInput = z
  .object({
    country: optionalText,
    region: optionalText,
    city: optionalText,
    state: optionalText,
    addressLine1: optionalText,
    addressLine2: optionalText,
    postalCode: optionalText,
    firstName: optionalText,
    lastName: optionalText,
    phoneNumber: optionalText,
  })
  .openapi("AddressRequest");

export const billingProfileInput = z
  .object({
    firstName: optionalText,
    lastName: optionalText,
    email: optionalText,
    culture: optionalText,
    language: optionalText,
    companyName: optionalText,
    defaultAddress: addressInput.optional(),
    attributes: z.object({ etag: z.string().optional() }).optional(),
  })
  .openapi("CustomerBillingProfileRequest");

export const customerInput = z
  .object({
    companyProfile: z.object({ domain: optionalText, companyName: optionalText }).optional(),
    billingProfile: billingProfileInput.optional(),
    associatedPartnerId: optionalText,
  })
  .openapi("CustomerRequest");

export const customerPatch = z
  .object({
    relationshipToPartner: z
      .enum(["unknown", "reseller", "advisor", "syndication", "microsoft_support", "none"])
      .optional(),
    allowDelegatedAccess: z.boolean().optional(),
  })
  .openapi("CustomerChange");

const address = z.object({
  country: z.string(),
  city: z.string(),
  state: z.string().optional(),
  addressLine1: z.string(),
  addressLine2: z.string().optional(),
  postalCode: z.string(),
  firstName: z.string().optional(),
  lastName: z.string().optional(),
  phoneNumber: z.string().optional(),
});

export const billingProfile = z
  .object({
    id: guid,
    firstName: z.string().optional(),
    lastName: z.string().optional(),
    email: z.string(),
    culture: z.string(),
    language: z.string(),
    companyName: z.string(),
    defaultAddress: address,
    links: z.object({ self: link }),
    attributes: attributes("CustomerBillingProfile"),
  })
  .openapi("CustomerBillingProfile");

export const companyProfile = z
  .object({
    tenantId: guid,
    domain: z.string(),
    companyName: z.string(),
    links: z.object({ self: link }),
    attributes: attributes("CustomerCompanyProfile"),
  })
  .openapi("CustomerCompanyProfile");

export const customerRow = z
  .object({
    id: guid,
    companyProfile,
    relationshipToPartner: z.literal("reseller"),
    links: z.object({ self: link }),
    attributes: attributes("Customer"),
  })
  .openapi("CustomerRow");

export const customers = collection("CustomerCollection", customerRow);

export const customer = customerRow
  .extend({
    commerceId: guid,
    billingProfile,
    allowDelegatedAccess: z.boolean(),
    customDomains: z.array(z.string()),
    associatedPartnerId: guid.optional(),
  })
  .openapi("Customer");

export const createdCustomer = customer
  .extend({ userCredentials: z.object({ userName: z.string(), password: z.string() }) })
  .openapi("CreatedCustomer");

export const endedCustomer = z
  .object({ relationshipToPartner: z.literal("none"), attributes: attributes("Customer") })
  .openapi("EndedCustomer");
