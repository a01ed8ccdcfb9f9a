import type { Refusal } from "../decision";
import type { Customer } from "../entities";
import type { Situation } from "../parts";

/**
 * People know nothing of customers that their company neither owns nor serves.
 *
 * S121 and S138 bound what is seen to one's own and common customers; reading-013: the rest is unknown.
 */
export function otherCompaniesThingsAreUnknown(
  situation: Situation,
  customer: Customer,
  unknown: "unknown-customer" | "unknown-subscription",
): Refusal {
  if (situation.parts.facts.serves(situation, customer)) return undefined;
  return situation.parts.follows("reading-013") ? unknown : "not-associated";
}
