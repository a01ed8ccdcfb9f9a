import { copyLines } from "./copies";
import {
  type ActionDecision,
  accepted,
  type ObservationResult,
  observed,
  type Refusal,
  refused,
} from "./decision";
import { withEntry, withoutEntry } from "./entries";
import { happened } from "./event";
import { closingOtherWork } from "./open-work";
import type { Deciders, Evolvers, Observers, Situation } from "./parts";
import { placeOrder } from "./place-order";
import { findCustomer, refuseAssociation, refuseLines, refuseProviderWork } from "./preconditions";
import type { Addition, State } from "./state";

/** Adding subscriptions to an existing customer, on one page (S200-S204). */

/** @requirement subscription-added-from-record */
function start(situation: Situation, id: string): ActionDecision<"add-subscription.start"> {
  const { parts, owner, state } = situation;
  const refusal =
    refuseProviderWork(situation) ??
    parts.rules.startingAfreshAbandons(situation, state.additions.has(owner));
  if (refusal !== undefined) return refused(refusal);
  const customer = findCustomer(situation, id);
  if ("refusal" in customer) return refused(customer.refusal);
  const isResumed = parts.choices["reading-004"] === "resumes";
  if (isResumed && state.additions.get(owner)?.customer === customer.found.id) return accepted({});
  const started = happened("addition-started", { owner, customer: customer.found.id });
  return accepted({}, ...closingOtherWork(situation, "addition"), started);
}

function refuseStep(situation: Situation): Refusal {
  const here = situation.state.additions.has(situation.owner) ? "new-subscription" : "none";
  return (
    refuseProviderWork(situation) ?? situation.parts.rules.stepsInOrder(situation, here, "new-subscription")
  );
}

function submit(situation: Situation): ActionDecision<"add-subscription.submit"> {
  const { parts, owner, state } = situation;
  const addition = state.additions.get(owner);
  const refusal = refuseStep(situation);
  if (refusal !== undefined || addition === undefined) return refused(refusal ?? "not-at-this-step");
  const nothing = parts.rules.somethingIsChosen(situation, addition.lines);
  if (nothing !== undefined) return refused(nothing);
  const { order, subscriptions, events, idsIssued } = placeOrder(situation, addition.customer, {
    ...addition,
    accountReseller: state.customers.get(addition.customer)?.reseller ?? null,
  });
  return accepted(
    { order, subscriptions },
    happened("ids-issued", { count: idsIssued }),
    ...events,
    happened("addition-finished", { owner }),
  );
}

export const additionDeciders: Pick<Deciders, Extract<keyof Deciders, `add-subscription.${string}`>> = {
  "add-subscription.start": (situation, { customer }) => start(situation, customer),
  /** @requirement new-subscriptions-are-chosen */
  "add-subscription.choose-subscriptions": (situation, { lines }) => {
    const refusal = refuseStep(situation) ?? refuseLines(situation, lines);
    if (refusal !== undefined) return refused(refusal);
    const earlier = situation.state.additions.get(situation.owner)?.lines ?? [];
    const kept = situation.parts.follows("reading-024") ? [] : earlier;
    const chosen = { owner: situation.owner, lines: copyLines([...kept, ...lines]) };
    return accepted({}, happened("addition-lines-chosen", chosen));
  },
  /** @requirement reseller-chosen-by-name */
  "add-subscription.choose-reseller": (situation, { reseller }) => {
    const lines = situation.state.additions.get(situation.owner)?.lines ?? [];
    const isTooEarly = lines.length === 0 && !situation.parts.follows("reading-047");
    const refusal =
      refuseStep(situation) ??
      (isTooEarly ? "nothing-selected" : undefined) ??
      refuseAssociation(situation, reseller);
    if (refusal !== undefined) return refused(refusal);
    return accepted({}, happened("addition-reseller-chosen", { owner: situation.owner, reseller }));
  },
  "add-subscription.submit": submit,
};

function change(state: State, owner: string, answer: Partial<Addition>): State {
  const addition = state.additions.get(owner);
  if (addition === undefined) return state;
  return { ...state, additions: withEntry(state.additions, owner, { ...addition, ...answer }) };
}

export const additionEvolvers: Pick<Evolvers, Extract<keyof Evolvers, `addition-${string}`>> = {
  "addition-started": (state, { owner, customer }) => ({
    ...state,
    additions: withEntry(state.additions, owner, { customer, lines: [], reseller: null }),
  }),
  "addition-lines-chosen": (state, { owner, lines }) => change(state, owner, { lines }),
  "addition-reseller-chosen": (state, { owner, reseller }) => change(state, owner, { reseller }),
  "addition-finished": (state, { owner }) => ({ ...state, additions: withoutEntry(state.additions, owner) }),
};

function addition(situation: Situation): ObservationResult<"add-subscription"> {
  const refusal = refuseProviderWork(situation);
  if (refusal !== undefined) return refused(refusal);
  const open = situation.state.additions.get(situation.owner);
  if (open === undefined) return observed({ page: "none", customer: null, lines: [], reseller: null });
  const { customer, lines, reseller } = open;
  return observed({ page: "new-subscription", customer, lines: copyLines(lines), reseller });
}

export const additionObservers: Pick<Observers, "add-subscription"> = { "add-subscription": addition };
