import { listedRoles } from "../../domain/role";
import type { Refusal } from "../decision";
import type { Situation } from "../parts";

/**
 * A person with none of the listed roles neither acts nor looks.
 *
 * S106 to S109 list the roles; reading-001: every other role is refused. A stranger to the arrangement always is.
 */
export function otherRolesAreRefused({ company, parts, person }: Situation): Refusal {
  if (company.kind === "none") return "role-not-permitted";
  if (!parts.follows("reading-001")) return undefined;
  return listedRoles.some((role) => person.roles.includes(role)) ? undefined : "role-not-permitted";
}
