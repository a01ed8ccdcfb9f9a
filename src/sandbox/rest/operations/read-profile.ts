import type { z } from "@hono/zod-openapi";
import type { BillingProfile } from "../../book/records";
import type { addressInput, billingProfileInput } from "../schemas/customers";
import { invalid } from "../wire/rest-problem";

type Given = z.infer<typeof billingProfileInput>;
type GivenAddress = z.infer<typeof addressInput>;

function needed(value: string | undefined, name: string): string {
  if (value === undefined || value.trim() === "") throw invalid(`${name} is required.`);
  return value;
}

/** `EN-us` becomes `en-US`. */
function cultureOf(text: string): string {
  const [, language, country] = /^([a-z]{2,3})-([a-z]{2})$/i.exec(text.trim()) ?? [];
  if (language === undefined || country === undefined)
    throw invalid("BillingProfile.Culture: expected a culture such as en-US.");
  return `${language.toLowerCase()}-${country.toUpperCase()}`;
}

function readAddress(given: GivenAddress | undefined): BillingProfile["address"] {
  const place = "BillingProfile.DefaultAddress";
  const country = needed(given?.country, `${place}.Country`).toUpperCase();
  if (!/^[A-Z]{2}$/.test(country)) throw invalid(`${place}.Country: expected a code of two letters.`);
  return {
    country,
    city: needed(given?.city, `${place}.City`),
    state: given?.state ?? "",
    addressLine1: needed(given?.addressLine1, `${place}.AddressLine1`),
    addressLine2: given?.addressLine2 ?? "",
    postalCode: needed(given?.postalCode, `${place}.PostalCode`),
    phoneNumber: given?.phoneNumber ?? "",
  };
}

/** Reads a whole billing profile. Throws 3000 if a required property is missing or malformed. */
export function readProfile(given: Given | undefined): BillingProfile {
  const email = needed(given?.email, "BillingProfile.Email");
  if (!/^[^@\s]+@[^@\s]+$/.test(email)) throw invalid("BillingProfile.Email: expected an address with @.");
  const language = needed(given?.language, "BillingProfile.Language");
  if (!/^[a-z]{2,3}(-[a-z]{2,4})?$/i.test(language))
    throw invalid("BillingProfile.Language: expected two letters.");
  return {
    firstName: given?.firstName ?? given?.defaultAddress?.firstName ?? "",
    lastName: given?.lastName ?? given?.defaultAddress?.lastName ?? "",
    email,
    culture: cultureOf(needed(given?.culture, "BillingProfile.Culture")),
    language,
    companyName: needed(given?.companyName, "BillingProfile.CompanyName"),
    address: readAddress(given?.defaultAddress),
  };
}
