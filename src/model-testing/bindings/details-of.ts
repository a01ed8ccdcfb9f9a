import { customerDetailsOf } from "../../port/default-data/default-arrangement";
import type { CustomerDetails } from "../../port/shapes";

const drawn = new Map<string, CustomerDetails>();

/** A customer's details, drawn once: drawing takes longer than a hundred steps of an implementation in this process. */
export function detailsOf(company: string, seed: number): CustomerDetails {
  const key = `${seed} ${company}`;
  const details = drawn.get(key) ?? customerDetailsOf(company, seed);
  drawn.set(key, details);
  return details;
}
