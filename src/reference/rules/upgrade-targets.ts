import type { ArrangedOffer } from "../../port/arrangement";
import type { Refusal } from "../decision";
import type { Situation } from "../parts";

/**
 * A subscription is upgraded to what its offer upgrades to.
 *
 * S196 lets subscriptions be upgraded; reading-012: to a target of the offer only.
 */
export function upgradeTargets({ parts }: Situation, from: ArrangedOffer, to: ArrangedOffer): Refusal {
  const isTarget = parts.follows("reading-012") ? from.upgradesTo.includes(to.id) : from.id !== to.id;
  return isTarget ? undefined : "not-an-upgrade";
}
