import type { ArrangedOffer } from "../../port/arrangement";
import type { Refusal } from "../decision";
import type { Situation } from "../parts";

/**
 * Licences are sold in whole numbers within the offer's limits.
 *
 * S184, S196 and S201 speak of a number of licences; reading-006 bounds it, after every purchase.
 */
export function licenceLimits({ parts }: Situation, offer: ArrangedOffer, licences: number): Refusal {
  const limited = parts.follows("reading-006");
  const least = limited ? offer.minimumLicences : 1;
  const most = limited ? offer.maximumLicences : Number.MAX_SAFE_INTEGER;
  const withinLimits = Number.isInteger(licences) && licences >= least && licences <= most;
  return withinLimits ? undefined : "licences-out-of-range";
}
