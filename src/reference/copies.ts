import type { CustomerDetails, OrderLine } from "../port/shapes";

/** Copies at the border: neither what callers hand in nor what they are handed is shared with the state. */

export function copyLines(lines: readonly OrderLine[]): OrderLine[] {
  return lines.map(({ offer, licences }) => ({ offer, licences }));
}

export function copyDetails({ company, domain, contact, billing }: CustomerDetails): CustomerDetails {
  return {
    company,
    domain,
    contact: { name: contact.name, email: contact.email, phone: contact.phone },
    billing: {
      address: billing.address,
      city: billing.city,
      postalCode: billing.postalCode,
      country: billing.country,
    },
  };
}
