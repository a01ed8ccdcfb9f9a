import type { Refusal } from "../decision";
import type { Situation } from "../parts";

/**
 * A reseller takes part in a transaction with an active agreement only.
 *
 * S143 asks for an active Microsoft Partner Agreement; reading-007: without one, association is refused.
 */
export function agreementIsActive({ parts, state }: Situation, reseller: string): Refusal {
  if (!parts.follows("reading-007")) return undefined;
  return state.directory.resellers.get(reseller)?.agreement === "lapsed" ? "agreement-not-active" : undefined;
}
