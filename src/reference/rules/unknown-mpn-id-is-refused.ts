import type { Refusal } from "../decision";
import type { Situation } from "../parts";

/**
 * An MPN ID names a reseller.
 *
 * S141 and S157 add the reseller by it; reading-008: one that belongs to no reseller is refused.
 */
export function unknownMpnIdIsRefused({ parts, state }: Situation, mpnId: string): Refusal {
  if (state.directory.resellersByMpnId.has(mpnId)) return undefined;
  return parts.follows("reading-008") ? "unknown-mpn-id" : undefined;
}
