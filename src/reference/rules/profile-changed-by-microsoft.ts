import type { Refusal } from "../decision";
import type { Situation } from "../parts";

/**
 * The provider's profile is not changed in the portal.
 *
 * S127: changes go through the Microsoft representative.
 */
export function profileChangedByMicrosoft(_situation: Situation): Refusal {
  return "not-self-service";
}
