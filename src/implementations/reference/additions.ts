import { copyLines } from "./copies";
import { accepted, type Decision, observed, type Refusal, refused, type Sight } from "./decision";
import { happened } from "./event";
import { findCustomer, refuseAssociation, refuseLines, refuseProviderWork } from "./gates";
import { having, lacking } from "./having";
import type { Deciders, Evolvers, Observers, Situation } from "./parts";
import { placeOrder } from "./placing";
import type { Addition, State } from "./state";

/** Adding subscriptions to an existing customer, on one page (S200-S204). */

function start(situation: Situation, id: string): Decision<"add-subscription.start"> {
  const { parts, person, state } = situation;
  const refusal =
    refuseProviderWork(situation) ??
    parts.rules.startingAfreshAbandons(situation, state.additions.has(person.id));
  if (refusal !== undefined) return refused(refusal);
  const customer = findCustomer(situation, id);
  if ("refusal" in customer) return refused(customer.refusal);
  return accepted({}, happened("addition-started", { person: person.id, customer: customer.found.id }));
}

function refuseStep(situation: Situation): Refusal {
  const here = situation.state.additions.has(situation.person.id) ? "new-subscription" : "none";
  return (
    refuseProviderWork(situation) ?? situation.parts.rules.stepsInOrder(situation, here, "new-subscription")
  );
}

function submit(situation: Situation): Decision<"add-subscription.submit"> {
  const { parts, person, state } = situation;
  const addition = state.additions.get(person.id);
  const refusal = refuseStep(situation);
  if (refusal !== undefined || addition === undefined) return refused(refusal ?? "not-at-this-step");
  const nothing = parts.rules.somethingIsChosen(situation, addition.lines);
  if (nothing !== undefined) return refused(nothing);
  const { order, subscriptions, events, minted } = placeOrder(situation, addition.customer, addition);
  return accepted(
    { order, subscriptions },
    happened("ids-minted", { count: minted }),
    ...events,
    happened("addition-finished", { person: person.id }),
  );
}

export const additionDeciders: Pick<Deciders, Extract<keyof Deciders, `add-subscription.${string}`>> = {
  "add-subscription.start": (situation, { customer }) => start(situation, customer),
  "add-subscription.choose-subscriptions": (situation, { lines }) => {
    const refusal = refuseStep(situation) ?? refuseLines(situation, lines);
    if (refusal !== undefined) return refused(refusal);
    const chosen = { person: situation.person.id, lines: copyLines(lines) };
    return accepted({}, happened("addition-lines-chosen", chosen));
  },
  "add-subscription.choose-reseller": (situation, { reseller }) => {
    const refusal = refuseStep(situation) ?? refuseAssociation(situation, reseller);
    if (refusal !== undefined) return refused(refusal);
    return accepted({}, happened("addition-reseller-chosen", { person: situation.person.id, reseller }));
  },
  "add-subscription.submit": submit,
};

function change(state: State, person: string, answer: Partial<Addition>): State {
  const addition = state.additions.get(person);
  if (addition === undefined) return state;
  return { ...state, additions: having(state.additions, person, { ...addition, ...answer }) };
}

export const additionEvolvers: Pick<Evolvers, Extract<keyof Evolvers, `addition-${string}`>> = {
  "addition-started": (state, { person, customer }) => ({
    ...state,
    additions: having(state.additions, person, { customer, lines: [], reseller: null }),
  }),
  "addition-lines-chosen": (state, { person, lines }) => change(state, person, { lines }),
  "addition-reseller-chosen": (state, { person, reseller }) => change(state, person, { reseller }),
  "addition-finished": (state, { person }) => ({ ...state, additions: lacking(state.additions, person) }),
};

function addition(situation: Situation): Sight<"add-subscription"> {
  const refusal = refuseProviderWork(situation);
  if (refusal !== undefined) return refused(refusal);
  const open = situation.state.additions.get(situation.person.id);
  if (open === undefined) return observed({ page: "none", customer: null, lines: [], reseller: null });
  const { customer, lines, reseller } = open;
  return observed({ page: "new-subscription", customer, lines: copyLines(lines), reseller });
}

export const additionObservers: Pick<Observers, "add-subscription"> = { "add-subscription": addition };
