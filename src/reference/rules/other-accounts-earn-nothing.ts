import type { Refusal } from "../decision";
import type { Situation } from "../parts";

/**
 * The MPN ID of another account of the reseller will do, but earns nothing.
 *
 * S142 advises the location account's; reading-009: others are accepted. Without it they are unknown.
 */
export function otherAccountsEarnNothing({ parts, state }: Situation, mpnId: string): Refusal {
  if (parts.follows("reading-009")) return undefined;
  const reseller = state.directory.resellersByMpnId.get(mpnId);
  return reseller !== undefined && reseller.locationMpnId !== mpnId ? "unknown-mpn-id" : undefined;
}
