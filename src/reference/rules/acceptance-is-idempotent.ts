import type { Refusal } from "../decision";
import type { Situation } from "../parts";

/**
 * Accepting again does no harm.
 *
 * S150 describes one acceptance; reading-003: another one is accepted and changes nothing.
 */
export function acceptanceIsIdempotent({ company, parts, state }: Situation, provider: string): Refusal {
  if (parts.follows("reading-003")) return undefined;
  return parts.facts.isPartner(state, provider, company.id) ? "not-at-this-step" : undefined;
}
