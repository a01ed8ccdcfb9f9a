import type { CustomerDetails } from "../port/shapes";
import { copyDetails, copyLines } from "./copies";
import { type ActionDecision, accepted, type Refusal, refused } from "./decision";
import { happened } from "./event";
import { closingOtherWork, pendingOf } from "./open-work";
import type { Deciders, Situation } from "./parts";
import { placeFirstOrder } from "./place-order";
import { refuseAssociation, refuseLines, refuseProviderWork, refuseReseller } from "./preconditions";

/** The new-customer order: what a person may do on which page (S181-S192). */

function pageOf({ owner, state }: Situation): string {
  return state.orders.get(owner)?.page ?? "none";
}

/**
 * @requirement new-customer-starts-from-reseller
 * @requirement reseller-already-selected
 * @requirement partnership-permits-new-customers
 */
function start(situation: Situation, reseller: string): ActionDecision<"new-customer.start"> {
  const open = pageOf(situation) !== "none";
  const refusal =
    refuseProviderWork(situation) ??
    situation.parts.rules.startingAfreshAbandons(situation, open) ??
    refuseReseller(situation, reseller);
  if (refusal !== undefined) return refused(refusal);
  if (isResumed(situation, reseller)) return accepted({});
  const started = happened("order-started", { owner: situation.owner, reseller });
  return accepted({}, ...pendingOf(situation), ...closingOtherWork(situation, "order"), started);
}

/** The person goes on with the open order, if it is for the same reseller (reading-004). */
function isResumed({ owner, parts, state }: Situation, reseller: string): boolean {
  const open = state.orders.get(owner);
  if (parts.choices["reading-004"] !== "resumes" || open === undefined) return false;
  return open.reseller === reseller && open.page !== "confirmation";
}

/** Pages that can be answered again where the steps need not be in order. */
const beforeSubmission = ["new-customer", "new-subscription", "review"];

/**
 * @requirement details-precede-subscriptions
 * @requirement review-precedes-submission
 */
function refuseStep(situation: Situation, expected: string, back: readonly string[] = []) {
  return (
    refuseProviderWork(situation) ??
    situation.parts.rules.stepsInOrder(situation, pageOf(situation), expected, back)
  );
}

/**
 * @requirement submission-places-order
 * @requirement confirmation-follows-submission
 */
function submit(situation: Situation): ActionDecision<"new-customer.submit"> {
  const { parts, owner, state } = situation;
  const refusal = refuseStep(situation, "review");
  const order = state.orders.get(owner);
  if (refusal !== undefined || order?.page !== "review") return refused(refusal ?? "not-at-this-step");
  const placement = placeFirstOrder(situation, {
    details: order.details,
    accountReseller: order.reseller,
    lines: order.lines,
    reseller: order.subscriptionReseller,
  });
  const { customer, subscriptions } = placement;
  const credentials = {
    userName: `admin@${order.details.domain}`,
    temporaryPassword: parts.facts.temporaryPassword(state, parts.follows("reading-048") ? customer : "each"),
  };
  const atOnce = parts.follows("reading-018");
  const pending = atOnce ? [] : placement.events;
  return accepted(
    { order: placement.order, customer, subscriptions },
    happened("ids-issued", { count: placement.idsIssued }),
    ...(atOnce ? placement.events : []),
    happened("order-confirmed", { owner, customer, credentials, pending }),
  );
}

/** Reading-044: a customer may have the name and the domain of another one. */
function refuseTwin(
  { company, parts, state }: Situation,
  { domain, company: name }: CustomerDetails,
): Refusal {
  const choice = parts.choices["reading-044"];
  if (choice === "accepted") return undefined;
  const own = [...state.customers.values()].filter(({ provider }) => provider === company.id);
  const isTwin = own.some(({ details }) =>
    choice === "domain-refused" ? details.domain === domain : details.company === name,
  );
  return isTwin ? "details-incomplete" : undefined;
}

export const orderDeciders: Pick<Deciders, Extract<keyof Deciders, `new-customer.${string}`>> = {
  "new-customer.start": (situation, { reseller }) => start(situation, reseller),
  "new-customer.give-details": (situation, details) => {
    const refusal =
      refuseStep(situation, "new-customer", beforeSubmission) ??
      situation.parts.rules.detailsAreComplete(situation, details) ??
      refuseTwin(situation, details);
    if (refusal !== undefined) return refused(refusal);
    return accepted({}, happened("details-given", { owner: situation.owner, details: copyDetails(details) }));
  },
  "new-customer.choose-subscriptions": (situation, { lines, reseller }) => {
    const refusal =
      refuseStep(situation, "new-subscription", ["review"]) ??
      refuseLines(situation, lines) ??
      (reseller === undefined ? undefined : refuseAssociation(situation, reseller));
    if (refusal !== undefined) return refused(refusal);
    const chosen = { owner: situation.owner, lines: copyLines(lines), reseller: reseller ?? null };
    return accepted({}, happened("subscriptions-chosen", chosen));
  },
  /** @requirement review-precedes-submission */
  "new-customer.review": (situation) => {
    const order = situation.state.orders.get(situation.owner);
    const lines = order?.page === "new-subscription" ? order.lines : [];
    const refusal =
      refuseStep(situation, "new-subscription") ?? situation.parts.rules.somethingIsChosen(situation, lines);
    if (refusal !== undefined) return refused(refusal);
    return accepted({}, happened("order-reviewed", { owner: situation.owner }));
  },
  "new-customer.submit": submit,
  /** @requirement cancel-abandons-order */
  "new-customer.cancel": (situation) => {
    const refusal = refuseStep(situation, "review", ["none", ...beforeSubmission]);
    if (refusal !== undefined) return refused(refusal);
    const { owner, parts, state } = situation;
    const order = state.orders.get(owner);
    const cancelled = happened("order-cancelled", { owner });
    if (order === undefined || parts.follows("reading-030")) return accepted({}, cancelled);
    return accepted({}, cancelled, happened("order-started", { owner, reseller: order.reseller }));
  },
  /** @requirement done-closes-confirmation */
  "new-customer.done": (situation) => {
    const refusal = refuseStep(situation, "confirmation", ["none"]);
    if (refusal !== undefined) return refused(refusal);
    return accepted({}, ...pendingOf(situation), happened("confirmation-closed", { owner: situation.owner }));
  },
};
