import type { Refusal } from "../decision";
import type { Situation } from "../parts";

/**
 * A reseller is enrolled and has an account before the provider works with it.
 *
 * S134 demands both. When they are checked is reading-017; the callers follow it.
 *
 * @requirement enrolment-and-account-precede-work
 */
export function enrolmentAndAccountPrecedeWork({ state }: Situation, reseller: string): Refusal {
  const known = state.directory.resellers.get(reseller);
  if (known?.enrolled === false) return "not-enrolled";
  return known?.account === false ? "no-partner-center-account" : undefined;
}
