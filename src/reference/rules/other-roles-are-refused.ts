import { listedRoles, type Role } from "../../domain/role";
import type { Refusal } from "../decision";
import type { Situation } from "../parts";

/**
 * A person with none of the listed roles neither acts nor looks.
 *
 * S106 to S109 list the roles; reading-001 (the provider's people) and reading-034 (the reseller's) decide whether others are
 * refused. A person who is not arranged always is.
 *
 * @requirement listed-roles-may-act
 */
export function otherRolesAreRefused({ company, parts, person }: Situation): Refusal {
  if (company.kind === "none") return "role-not-permitted";
  const permitted = parts.choices[company.kind === "reseller" ? "reading-034" : "reading-001"];
  return isPermitted(person.roles, permitted) ? undefined : "role-not-permitted";
}

/** Returns whether a choice permits one of these roles. */
export function isPermitted(
  roles: readonly Role[],
  permitted: "listed-roles" | "global-admin" | "any-person",
): boolean {
  if (permitted === "any-person") return true;
  if (permitted === "global-admin") return roles.includes("global-admin");
  return listedRoles.some((role) => roles.includes(role));
}
