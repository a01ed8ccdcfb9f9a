import type { Refusal } from "../decision";
import type { Situation } from "../parts";

/**
 * A reseller takes part in a transaction with an active agreement only.
 *
 * S143 asks for an active Microsoft Partner Agreement; reading-007: without one, association is refused.
 *
 * @requirement transacting-reseller-has-active-agreement
 */
export function transactingResellerHasActiveAgreement(
  { parts, state }: Situation,
  reseller: string,
): Refusal {
  if (parts.choices["reading-007"] === "earns-nothing") return undefined;
  return state.directory.resellers.get(reseller)?.agreement === "not-signed"
    ? "agreement-not-active"
    : undefined;
}

/** With another choice of reading-007, a reseller without an active agreement cannot become a partner at all. */
export function agreementPrecedesPartnership(situation: Situation): Refusal {
  const { company, parts } = situation;
  if (parts.choices["reading-007"] !== "no-partnership") return undefined;
  return parts.rules.transactingResellerHasActiveAgreement(situation, company.id);
}
