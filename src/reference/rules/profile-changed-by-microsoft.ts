import type { Refusal } from "../decision";
import type { Situation } from "../parts";

/**
 * The provider's profile is not changed in the portal.
 *
 * S127: changes go through the Microsoft representative; reading-035: there is no other way.
 *
 * @requirement profile-changed-by-microsoft
 */
export function profileChangedByMicrosoft({ parts }: Situation): Refusal {
  return parts.follows("reading-035") ? "not-self-service" : undefined;
}
