import type { Refusal } from "../decision";
import type { Situation } from "../parts";

/**
 * Starting again is possible at any time.
 *
 * reading-004: what the same person had open there is abandoned, or resumed. Otherwise that has to be finished first.
 */
export function startingAfreshAbandons({ parts }: Situation, open: boolean): Refusal {
  return open && parts.choices["reading-004"] === "refused" ? "not-at-this-step" : undefined;
}
