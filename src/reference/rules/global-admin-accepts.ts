import type { Refusal } from "../decision";
import type { Situation } from "../parts";

/**
 * On the reseller's side a global admin accepts.
 *
 * S150 names no role of the reseller's person; reading-002 chooses the global admin.
 */
export function globalAdminAccepts(situation: Situation): Refusal {
  if (!situation.parts.follows("reading-002")) return undefined;
  return situation.person.roles.includes("global-admin") ? undefined : "role-not-permitted";
}
