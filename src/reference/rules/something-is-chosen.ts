import type { OrderLine } from "../../port/shapes";
import type { Refusal } from "../decision";
import type { Situation } from "../parts";

/**
 * An order holds at least one subscription.
 *
 * S184 and S201 have the subscriptions selected; reading-020: a selection of nothing is refused.
 */
export function somethingIsChosen({ parts }: Situation, lines: readonly OrderLine[]): Refusal {
  return lines.length === 0 && parts.follows("reading-020") ? "nothing-selected" : undefined;
}
