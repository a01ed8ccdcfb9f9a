import { z } from "@hono/zod-openapi";
import { attributes, collection, link } from "./common";

const category = z.object({
  id: z.string(),
  name: z.string(),
  rank: z.int(),
  locale: z.string(),
  country: z.string(),
  attributes: attributes("OfferCategory"),
});

export const offerCategory = category.openapi("OfferCategory");
export const offerCategories = collection("OfferCategoryCollection", offerCategory);

export const offer = z
  .object({
    id: z.string(),
    name: z.string(),
    description: z.string(),
    minimumQuantity: z.int(),
    maximumQuantity: z.int(),
    rank: z.int(),
    uri: z.string(),
    locale: z.string(),
    country: z.string(),
    category,
    limitUnitOfMeasure: z.enum(["None", "Concurrent", "Lifetime"]),
    limit: z.int(),
    prerequisiteOffers: z.array(z.string()),
    isAddOn: z.boolean(),
    hasAddOns: z.boolean(),
    isAvailableForPurchase: z.boolean(),
    billing: z.enum(["license", "usage"]),
    supportedBillingCycles: z.array(z.enum(["annual", "monthly", "none"])),
    isAutoRenewable: z.boolean(),
    isTrial: z.boolean(),
    isMicrosoftProduct: z.boolean(),
    upgradeTargetOffers: z.array(z.string()),
    conversionTargetOffers: z.array(z.string()),
    product: z.object({ id: z.string(), name: z.string(), unit: z.string() }),
    unitType: z.string(),
    links: z.object({ learnMore: link, self: link }),
    attributes: attributes("Offer"),
  })
  .openapi("Offer");

export const offers = collection("OfferCollection", offer);

export const countryRules = z
  .object({
    iso2Code: z.string(),
    defaultCulture: z.string(),
    isStateRequired: z.boolean(),
    supportedStatesList: z.array(z.string()),
    supportedLanguagesList: z.array(z.string()),
    supportedCulturesList: z.array(z.string()),
    isPostalCodeRequired: z.boolean(),
    postalCodeRegex: z.string(),
    isCityRequired: z.boolean(),
    isVatIdSupported: z.boolean(),
    isTaxIdSupported: z.boolean(),
    isTaxIdOptional: z.boolean(),
    countryCallingCodesList: z.array(z.string()),
    phoneNumberRegex: z.string(),
    attributes: attributes("CountryValidationRules"),
  })
  .openapi("CountryValidationRules");
