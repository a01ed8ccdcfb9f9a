import type { Basis } from "../../assertions/finding";
import type { RequirementSlug } from "../../register/requirements";
import { requirementOfUndueRefusal } from "./actions";
import { fieldBases } from "./observations";

/** The requirement that is broken if what a step takes for granted does not hold. */
export function requirementOfBasis(basis: Basis): RequirementSlug {
  if ("action" in basis) return requirementOfUndueRefusal(basis.action, basis.reason);
  if (basis.reason === "role-not-permitted") return "listed-roles-may-act";
  const { other, [basis.field]: own = other } = fieldBases[basis.what];
  const action = basis.after.find((each) => own.after?.[each] !== undefined);
  return (action && own.after?.[action]) ?? own.always;
}
