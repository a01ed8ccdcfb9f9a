import type { Refusal } from "../decision";
import type { Situation } from "../parts";
import { isPermitted } from "./other-roles-are-refused";

/**
 * On the reseller's side a global admin accepts.
 *
 * S150 names no role of the reseller's person; reading-002 decides which of them may.
 */
export function globalAdminAccepts({ company, parts, person }: Situation): Refusal {
  if (company.kind === "none") return "role-not-permitted";
  return isPermitted(person.roles, parts.choices["reading-002"]) ? undefined : "role-not-permitted";
}
