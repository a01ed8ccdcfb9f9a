import type { Refusal } from "../decision";
import type { Customer, Subscription } from "../entities";
import type { Situation } from "../parts";

/**
 * A company manages the accounts and subscriptions with which it is associated.
 *
 * S153, S162 and S194 grant it by association; reading-010: nothing beyond is granted.
 */
export function associationBoundsManagement(
  situation: Situation,
  customer: Customer,
  subscription?: Subscription,
): Refusal {
  const { administers, manages } = situation.parts.facts;
  const may =
    subscription === undefined
      ? administers(situation, customer)
      : manages(situation, customer, subscription);
  return may ? undefined : "not-associated";
}
