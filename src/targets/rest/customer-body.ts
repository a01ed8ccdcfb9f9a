import { createHash } from "node:crypto";
import type { z } from "zod";
import type { CustomerDetails } from "../../port/shapes";
import type { RestSession } from "./rest-session";
import type { customer } from "./shapes";

function digest(text: string): string {
  return createHash("sha256").update(text).digest("hex");
}

/**
 * Returns details that the API accepts wherever the page leaves the form of a text open: a fresh domain, an address with @, a country
 * of two letters. Empty required texts stay empty, because their refusal is judged.
 */
export function acceptable(details: CustomerDetails, session: RestSession): CustomerDetails {
  const { billing, company, contact, domain } = details;
  const label = `${domain
    .toLowerCase()
    .replaceAll(/[^a-z0-9]/g, "")
    .slice(0, 9)}${digest(session.requestId() + domain).slice(0, 16)}`;
  const isMail = contact.email.trim() === "" || /^[^@\s]+@[^@\s]+$/.test(contact.email);
  const filled = (text: string) => (text.trim() === "" ? "-" : text);
  const { isPrepared } = session.world;
  return {
    // A world that cannot be emptied has customers of earlier checks with the same name.
    company: isPrepared && company.trim() !== "" ? `${company} ${label.slice(-8)}` : company,
    domain: domain.trim() === "" ? domain : `${label}.onmicrosoft.com`,
    contact: {
      ...contact,
      email: isMail ? contact.email : `${digest(contact.email).slice(0, 12)}@example.com`,
      phone: isPrepared ? plainNumber(contact.phone) : contact.phone,
    },
    billing: {
      address: filled(billing.address),
      city: filled(billing.city),
      postalCode: filled(billing.postalCode),
      country: /^[A-Z]{2}$/.test(billing.country) ? billing.country : "US",
    },
  };
}

/** Returns the digits of a telephone number without its extension and country code: the form that the rules of most countries take. */
function plainNumber(phone: string): string {
  return phone.replace(/x.*$/i, "").replaceAll(/\D/g, "").slice(-10);
}

/** A state of each country whose addresses need one. The page has no field for it. */
const states: Readonly<Record<string, string>> = { US: "WA", CA: "ON" };

/** Returns a customer as the body of its creation. The whole name is the first name: the API splits it and the page does not. */
export function customerBody(sent: CustomerDetails, session: RestSession, reseller: string) {
  return {
    CompanyProfile: { Domain: sent.domain },
    BillingProfile: billingBody(sent),
    AssociatedPartnerId: session.world.tenantOf(reseller).toUpperCase(),
  };
}

export function billingBody({ billing, company, contact }: CustomerDetails) {
  return {
    Culture: "EN-US",
    Email: contact.email,
    Language: "En",
    CompanyName: company,
    FirstName: contact.name,
    DefaultAddress: {
      Country: billing.country,
      City: billing.city,
      ...(billing.country in states ? { State: states[billing.country] } : {}),
      AddressLine1: billing.address,
      PostalCode: billing.postalCode,
      ...(contact.phone === "" ? {} : { PhoneNumber: contact.phone }),
    },
  };
}

/** Returns the details that an answer shows. A text that equals the one that was sent counts as the one that was given. */
export function detailsIn(shown: z.infer<typeof customer>, session: RestSession): CustomerDetails {
  const { billingProfile, companyProfile } = shown;
  const { defaultAddress: address } = billingProfile;
  const known = session.work.created.get(shown.id.toLowerCase());
  const back = (text: string, of: (details: CustomerDetails) => string) =>
    known !== undefined && of(known.sent) === text ? of(known.given) : text;
  return {
    company: back(billingProfile.companyName, ({ company }) => company),
    domain: back(companyProfile.domain, ({ domain }) => domain),
    contact: {
      name:
        billingProfile.lastName === ""
          ? billingProfile.firstName
          : `${billingProfile.firstName} ${billingProfile.lastName}`,
      email: back(billingProfile.email, ({ contact }) => contact.email),
      phone: back(address.phoneNumber, ({ contact }) => contact.phone),
    },
    billing: {
      address: back(address.addressLine1, ({ billing }) => billing.address),
      city: back(address.city, ({ billing }) => billing.city),
      postalCode: back(address.postalCode, ({ billing }) => billing.postalCode),
      country: back(address.country, ({ billing }) => billing.country),
    },
  };
}
