import type { CustomerDetails } from "../../port/shapes";
import type { Refusal } from "../decision";
import type { Situation } from "../parts";

/**
 * A customer is described before it subscribes to anything.
 *
 * S183: the details are provided first; reading-019: company, domain, contact's name and email are the least.
 */
export function detailsAreComplete({ parts }: Situation, details: CustomerDetails): Refusal {
  if (!parts.follows("reading-019")) return undefined;
  const least = [details.company, details.domain, details.contact.name, details.contact.email];
  return least.some((text) => text.trim() === "") ? "details-incomplete" : undefined;
}
