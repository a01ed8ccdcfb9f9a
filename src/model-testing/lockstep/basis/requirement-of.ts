import { type RefusalReason, refusalReasons } from "../../../domain/refusal-reason";
import { listedRoles } from "../../../domain/role";
import { type ActionName, actionNames } from "../../../port/actions";
import { type ObservationName, observationNames } from "../../../port/observations";
import type { RequirementSlug } from "../../../register/requirements";
import {
  acceptedBecause,
  requirementOfRefusal,
  requirementOfUndueRefusal,
} from "../../../verdicts/basis/actions";
import { type FieldBasis, fieldBases } from "../../../verdicts/basis/observations";
import type { Divergence } from "../comparison/compare-answers";
import { acceptsRequest, cancelsOrder, listsPartners, showsSecrets } from "../history/protocol-names";
import type { Trace, TracedStep } from "../history/trace";

/** The requirement on which the reference's answer rests where the target's differs. */
export function requirementOf(divergence: Divergence, trace: Trace): RequirementSlug {
  const { asked, difference, query, step } = divergence;
  const person = query?.person ?? actorOf(trace, step);
  const { expected, observed } = difference;
  if (isRefusedByRole(observed) && hasListedRole(person, trace)) return "listed-roles-may-act";
  const action = actionNames.find((name) => name === asked);
  if (action !== undefined) return requirementOfAct(action, divergence, trace);
  const what = observationNames.find((name) => name === asked);
  if (what === undefined) return "relationships-managed-in-one-place";
  if (reasonIn(expected) === "role-not-permitted" && what !== showsSecrets) return "listed-roles-may-act";
  return requirementOfLook(what, divergence, trace, person);
}

function requirementOfAct(
  action: ActionName,
  { difference, step }: Divergence,
  trace: Trace,
): RequirementSlug {
  const { field, expected, observed } = difference;
  if (field === "secret") return "credentials-gone-after-closing";
  if (field === "outcome" || field === "reason") {
    const reason = reasonIn(expected);
    if (reason !== undefined) return requirementOfRefusal(action, reason);
    const given = reasonIn(observed);
    const isFirstUse = given === "no-partnership" && !hasSeenPartners(actorOf(trace, step), step, trace);
    return isFirstUse ? acceptedBecause[acceptsRequest] : requirementOfUndueRefusal(action, given);
  }
  return field !== "order" && losesAddress(expected, observed)
    ? "link-stays-in-request"
    : acceptedBecause[action];
}

/** Returns true if only one of two texts has an address. An empty text has lost more than that. */
function losesAddress(one: unknown, other: unknown): boolean {
  if (typeof one !== "string" || typeof other !== "string" || other.trim() === "") return false;
  return one.includes("://") !== other.includes("://");
}

function requirementOfLook(
  what: ObservationName,
  divergence: Divergence,
  trace: Trace,
  person: string,
): RequirementSlug {
  const { difference, query } = divergence;
  const { field, expected, observed, within } = difference;
  if (field === "secret") return "credentials-gone-after-closing";
  const isList = ["row", "extra row", "outcome", "reason", "value"].includes(field);
  if (query !== undefined && "reseller" in query.args && isList) return "customers-filtered-by-reseller";
  const company = trace.known.companyOf(person);
  const isReseller = trace.reset.arrangement.resellers.some(({ id }) => id === company);
  const isExtra = field === "extra row" || (expected === null && observed !== null);
  if (what === "orders" && isReseller && isExtra) return "orders-are-the-providers";
  if (what === "partnership-request" && losesAddress(expected, observed)) return "link-stays-in-request";
  if (what === "incentives" && hasOtherMpnId(within.subscription, trace))
    return "location-account-mpn-id-earns-incentives";
  if (what === listsPartners && isListedBefore(query?.person ?? "", divergence, trace))
    return "partnerships-listed-on-indirect-resellers";
  const place = placeOf(field, expected, observed);
  const bases = fieldBases[what];
  const seen = isReseller ? seenByReseller(what, place, within.reseller === company) : undefined;
  return seen ?? nearest(bases[place] ?? bases.other, trace, divergence);
}

/** Returns true unless the row is of the reseller that accepted last, and this company has not looked at the list since. */
function isListedBefore(person: string, { difference, step }: Divergence, trace: Trace): boolean {
  const { act } = trace.steps[latestAcceptance(step, trace)] ?? {};
  return (
    trace.known.companyOf(act?.who ?? "") !== ownId(difference.within) || hasSeenPartners(person, step, trace)
  );
}

/** Returns true if a person of this company has looked at the list of partners since the last acceptance before this step. */
function hasSeenPartners(person: string, step: number, trace: Trace): boolean {
  const { known, steps } = trace;
  const company = known.companyOf(person);
  const looks = steps
    .slice(Math.max(0, latestAcceptance(step, trace)), step)
    .flatMap(({ queries }) => queries);
  return looks.some(({ query }) => query.what === listsPartners && known.companyOf(query.person) === company);
}

function latestAcceptance(step: number, { steps }: Trace): number {
  return steps.findLastIndex(({ act }, index) => index <= step && act.action === acceptsRequest);
}

function actorOf({ steps }: Trace, step: number): string {
  return steps[step]?.act.who ?? "";
}

/** The MPN ID that was entered last for the subscription is not that of a location account. */
function hasOtherMpnId(subscription: unknown, { known, reset, steps }: Trace): boolean {
  const id = steps.flatMap(({ act, answer }) => {
    const isEntered = answer.outcome === "accepted" && "mpnId" in act.args && "subscription" in act.args;
    return isEntered && known.idOf(act.args.subscription) === subscription ? [act.args.mpnId] : [];
  });
  const last = id.at(-1);
  return last !== undefined && !reset.arrangement.resellers.some((each) => each.locationMpnId === last);
}

/** The requirement of a row that a reseller's person should or should not see. */
function seenByReseller(
  what: ObservationName,
  place: string,
  isAssociated: boolean,
): RequirementSlug | undefined {
  if (place !== "row" && place !== "extra row") return undefined;
  if (what === "customers") return "partnership-serves-common-customers";
  if (what !== "subscriptions") return undefined;
  return isAssociated || place === "extra row"
    ? "associated-reseller-manages-subscription"
    : "customer-association-grants-administration";
}

function placeOf(field: string, expected: unknown, observed: unknown): string {
  if (field === "outcome" || field === "reason") return reasonIn(expected) === undefined ? "shown" : "hidden";
  if (field !== "value") return field;
  return expected === null ? "hidden" : observed === null ? "shown" : "other";
}

/**
 * The requirement of an action that bears on the field: the last step of the history if it does, or the last one that gave the value
 * which is shown, or one about the same thing, or any.
 */
function nearest(
  { after = {}, always }: FieldBasis,
  trace: Trace,
  { difference }: Divergence,
): RequirementSlug {
  const acts = trace.steps.toReversed().filter(({ act }) => after[act.action] !== undefined);
  const thing = ownId(difference.within);
  const [latest] = acts;
  const giving = isPointer(difference.field)
    ? acts.find((step) => gives(step, difference.observed))
    : undefined;
  if (giving !== undefined && isCancelledAfter(giving, trace)) return acceptedBecause[cancelsOrder];
  const found =
    (latest === trace.steps.at(-1) ? latest : undefined) ??
    giving ??
    acts.find((step) => thing !== undefined && isAbout(step, thing)) ??
    latest;
  return (found && after[found.act.action]) ?? always;
}

/** Returns true if the person has cancelled an order since. A value that was given before is none of the next order's. */
function isCancelledAfter(giving: TracedStep, { steps }: Trace): boolean {
  const later = steps.slice(steps.indexOf(giving) + 1);
  return later.some(
    ({ act, answer }) =>
      act.action === cancelsOrder && act.who === giving.act.who && answer.outcome === "accepted",
  );
}

/** The id of the row or record, which stands in its first field. */
function ownId(within: Readonly<Record<string, unknown>>): string | undefined {
  const [first] = Object.values(within);
  return typeof first === "string" ? first : undefined;
}

/** A field that holds what an act has named. Other values can be equal by chance. */
function isPointer(field: string): boolean {
  return field === "reseller" || field === "mpnId";
}

/** One of the act's arguments is this text. */
function gives({ act }: TracedStep, value: unknown): boolean {
  return typeof value === "string" && value.length > 1 && Object.values(act.args).includes(value);
}

/** The act names the thing, or has brought it into being. */
function isAbout({ act, answer }: TracedStep, id: string): boolean {
  const results = answer.outcome === "accepted" ? Object.values(answer.result) : [];
  return Object.values(act.args).includes(id) || results.flat().includes(id);
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
