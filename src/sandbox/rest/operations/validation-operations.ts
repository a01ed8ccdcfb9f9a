import type { z } from "@hono/zod-openapi";
import { countryRules } from "../schemas/catalogue";
import { addressInput } from "../schemas/customers";
import { type Operation, ok, operation } from "../wire/operation";
import { RestProblem } from "../wire/rest-problem";
import { isCountry, rulesOf } from "./country-rules";

type Address = z.infer<typeof addressInput>;

function isEmpty(text: string | undefined): boolean {
  return text === undefined || text.trim() === "";
}

/** Returns the reason why an address is invalid, or undefined. */
function reasonOf({
  addressLine1,
  city,
  country = "",
  postalCode = "",
  state = "",
}: Address): string | undefined {
  if (!isCountry(country.toUpperCase())) return "Country is invalid.";
  const { postalCode: pattern, states } = rulesOf(country.toUpperCase());
  if (isEmpty(addressLine1)) return "AddressLine1 is missing.";
  if ((addressLine1?.length ?? 0) > 200) return "AddressLine1 is too long.";
  if (isEmpty(city)) return "City is missing.";
  if (states.length > 0 && !states.includes(state)) return "State is invalid.";
  return new RegExp(pattern).test(postalCode) ? undefined : "PostalCode is invalid.";
}

/** The description of the error is itself JSON, as the API had it in 2020. */
function detailOf(reason: string, address: Address): string {
  const corrected_address = {
    country: address.country,
    region: address.state,
    city: address.city,
    address_line1: address.addressLine1,
    postal_code: address.postalCode,
  };
  const detail = { code: "60071", reason, object_type: "AddressValidation", resource_status: "Active" };
  const whole = JSON.stringify({ ...detail, corrected_address });
  return whole.length <= 1_024 ? whole : JSON.stringify(detail);
}

const validateAddress = operation({
  method: "post",
  path: "/validations/address",
  id: "validateAddress",
  summary: "Checks an address",
  body: addressInput,
  answers: { 200: { description: "The address is valid" } },
  run: ({ body }) => {
    const reason = reasonOf(body);
    if (reason !== undefined) throw new RestProblem(400, 2007, detailOf(reason, body));
    return { status: 200 };
  },
});

const domain = operation({
  method: "head",
  path: "/domains/{domain}",
  id: "checkDomain",
  summary: "Whether a domain is taken: 200 if it is, 404 if it is available",
  answers: { 200: { description: "The domain is taken" } },
  run: ({ params, sandbox }) => ({ status: sandbox.book.isDomainTaken(params.domain ?? "") ? 200 : 404 }),
});

const country = operation({
  method: "get",
  path: "/countryvalidationrules/{country}",
  id: "getCountryRules",
  summary: "The rules of addresses in a country",
  answers: { 200: { description: "The rules", schema: countryRules } },
  run: ({ params }) => {
    const code = (params.country ?? "").toUpperCase();
    if (!isCountry(code)) throw new RestProblem(404, 1000, "The country is not found.");
    const { callingCode, cultures, languages, phone, postalCode, states } = rulesOf(code);
    return ok({
      iso2Code: code,
      defaultCulture: cultures[0] ?? "",
      isStateRequired: states.length > 0,
      supportedStatesList: states,
      supportedLanguagesList: languages,
      supportedCulturesList: cultures,
      isPostalCodeRequired: true,
      postalCodeRegex: postalCode,
      isCityRequired: true,
      isVatIdSupported: false,
      isTaxIdSupported: true,
      isTaxIdOptional: true,
      countryCallingCodesList: callingCode === "" ? [] : [callingCode],
      phoneNumberRegex: phone,
      attributes: { objectType: "CountryValidationRules" },
    });
  },
});

export const validationOperations: readonly Operation[] = [validateAddress, domain, country];
