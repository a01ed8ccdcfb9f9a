import type { Refusal } from "../decision";
import type { Situation } from "../parts";

/**
 * The steps of a draft or wizard are taken in the page's order.
 *
 * S181 to S192 and S200 to S202 give the order; reading-005: what belongs to another step is refused.
 */
export function stepsInOrder(
  { parts }: Situation,
  here: string,
  expected: string,
  back: readonly string[] = [],
): Refusal {
  if (here === expected) return undefined;
  return !parts.follows("reading-005") && back.includes(here) ? undefined : "not-at-this-step";
}
