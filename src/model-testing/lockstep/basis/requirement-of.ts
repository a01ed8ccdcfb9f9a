import { type RefusalReason, refusalReasons } from "../../../domain/refusal-reason";
import { listedRoles } from "../../../domain/role";
import { type ActionName, actionNames } from "../../../port/actions";
import { type ObservationName, observationNames } from "../../../port/observations";
import type { RequirementSlug } from "../../../register/requirements";
import type { Divergence } from "../comparison/compare-answers";
import type { Trace } from "../history/trace";
import { acceptedBecause, requirementOfRefusal } from "./actions";
import { type FieldBasis, fieldBases } from "./observations";

/** The requirement on which the reference's answer rests where the target's differs. */
export function requirementOf(divergence: Divergence, trace: Trace): RequirementSlug {
  const { asked, difference, query, step } = divergence;
  const person = query?.person ?? trace.steps[step]?.act.who ?? "";
  const { expected, observed } = difference;
  if (isRefusedByRole(observed) && hasListedRole(person, trace)) return "listed-roles-may-act";
  const action = actionNames.find((name) => name === asked);
  if (action !== undefined) return requirementOfAct(action, divergence);
  const what = observationNames.find((name) => name === asked);
  if (what === undefined) return "relationships-managed-in-one-place";
  if (reasonIn(expected) === "role-not-permitted") return "listed-roles-may-act";
  return requirementOfLook(what, divergence, trace, person);
}

function requirementOfAct(action: ActionName, { difference }: Divergence): RequirementSlug {
  const { field, expected, observed } = difference;
  if (field === "outcome" || field === "reason") {
    const reason = reasonIn(expected);
    return reason === undefined ? acceptedBecause[action] : requirementOfRefusal(action, reason);
  }
  const isText = typeof expected === "string" && typeof observed === "string";
  return isText && field !== "order" && !sharesAddress(expected, observed)
    ? "link-stays-in-request"
    : acceptedBecause[action];
}

/** True unless only one of the two texts has an address. */
function sharesAddress(one: string, other: string): boolean {
  return one.includes("://") === other.includes("://");
}

function requirementOfLook(
  what: ObservationName,
  { difference, query }: Divergence,
  trace: Trace,
  person: string,
): RequirementSlug {
  const { field, expected, observed } = difference;
  const bases = fieldBases[what];
  if (query !== undefined && "reseller" in query.args) return "customers-filtered-by-reseller";
  const isReseller = trace.reset.arrangement.resellers.some(({ id }) => id === trace.known.companyOf(person));
  const isExtra = field === "extra row" || (expected === null && observed !== null);
  if (what === "orders" && isReseller && isExtra) return "orders-are-the-providers";
  if (field === "secret") return "credentials-gone-after-closing";
  const place = placeOf(field, expected, observed);
  return latest(bases[place] ?? bases.other, trace);
}

function placeOf(field: string, expected: unknown, observed: unknown): string {
  if (field === "outcome" || field === "reason") return reasonIn(expected) === undefined ? "shown" : "hidden";
  if (field !== "value") return field;
  return expected === null ? "hidden" : observed === null ? "shown" : "other";
}

/** The requirement of the action that occurred last among those that bear on the field. */
function latest({ after = {}, always }: FieldBasis, { steps }: Trace): RequirementSlug {
  for (const { act } of steps.toReversed()) {
    const found = after[act.action];
    if (found !== undefined) return found;
  }
  return always;
}

function hasListedRole(person: string, { reset }: Trace): boolean {
  const held = reset.arrangement.people.find(({ id }) => id === person)?.roles ?? [];
  return listedRoles.some((role) => held.includes(role));
}

function isRefusedByRole(observed: unknown): boolean {
  return reasonIn(observed) === "role-not-permitted";
}

function reasonIn(outcome: unknown): RefusalReason | undefined {
  if (typeof outcome !== "object" || outcome === null || !("rejected" in outcome)) return undefined;
  const { rejected } = outcome;
  return refusalReasons.find((reason) => reason === rejected);
}
