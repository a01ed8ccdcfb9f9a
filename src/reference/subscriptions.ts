import type { OrderLine } from "../port/shapes";
import { type ActionDecision, accepted, type ObservationResult, observed, refused } from "./decision";
import type { Subscription } from "./entities";
import { withEntry } from "./entries";
import { type Event, happened } from "./event";
import { newId } from "./new-id";
import type { Deciders, Evolvers, Observers, Situation } from "./parts";
import {
  type Found,
  findCustomer,
  findSubscription,
  type OwnedSubscription,
  refuseProviderWork,
} from "./preconditions";
import type { State } from "./state";

/** Buying is the provider's (S116), unless administration comprises it (reading-051). */
function findToBuyFor(situation: Situation, id: string): Found<OwnedSubscription> {
  const { follows, rules } = situation.parts;
  const isResellers = situation.company.kind === "reseller" && !follows("reading-051");
  const gate = isResellers ? rules.otherRolesAreRefused(situation) : refuseProviderWork(situation);
  if (gate !== undefined) return { refusal: gate };
  const owned = findSubscription(situation, id);
  if ("refusal" in owned || !isResellers) return owned;
  const { customer, subscription } = owned.found;
  const refusal = rules.associationBoundsManagement(situation, customer, subscription);
  return refusal === undefined ? owned : { refusal };
}

/** @requirement licences-can-be-added */
function buyLicences(
  situation: Situation,
  args: { readonly subscription: string; readonly additional: number },
): ActionDecision<"subscription.buy-licences"> {
  const owned = findToBuyFor(situation, args.subscription);
  if ("refusal" in owned) return refused(owned.refusal);
  const { offer, subscription } = owned.found;
  const isPurchase = Number.isInteger(args.additional) && args.additional >= 1;
  const total = subscription.licences + args.additional;
  const refusal = isPurchase
    ? situation.parts.rules.licenceLimits(situation, offer, total)
    : "licences-out-of-range";
  if (refusal !== undefined) return refused(refusal);
  const line = { offer: offer.id, licences: args.additional };
  return accepted(
    {},
    happened("licences-bought", { ...args }),
    ...listedAsOrder(situation, owned.found, line),
  );
}

/** @requirement subscription-can-be-upgraded */
function upgrade(
  situation: Situation,
  args: { readonly subscription: string; readonly offer: string },
): ActionDecision<"subscription.upgrade"> {
  const { rules } = situation.parts;
  const owned = findToBuyFor(situation, args.subscription);
  if ("refusal" in owned) return refused(owned.refusal);
  const target = situation.state.directory.offers.get(args.offer);
  if (target === undefined) return refused("unknown-offer");
  const refusal =
    rules.upgradeTargets(situation, owned.found.offer, target) ??
    rules.licenceLimits(situation, target, owned.found.subscription.licences);
  if (refusal !== undefined) return refused(refusal);
  const line = { offer: target.id, licences: owned.found.subscription.licences };
  const nickname = situation.parts.follows("reading-046") ? owned.found.subscription.nickname : target.name;
  const upgraded = { subscription: args.subscription, offer: target.id, nickname };
  return accepted(
    {},
    happened("subscription-upgraded", upgraded),
    ...listedAsOrder(situation, owned.found, line),
  );
}

/** Such a change is no order (reading-031). */
function listedAsOrder(
  { parts, state }: Situation,
  owned: OwnedSubscription,
  line: OrderLine,
): readonly Event[] {
  if (parts.follows("reading-031")) return [];
  const id = newId(state.seed, "order", state.idsIssued);
  const order = { id, provider: owned.customer.provider, customer: owned.customer.id, lines: [line] };
  return [happened("ids-issued", { count: 1 }), happened("order-placed", { order })];
}

export const subscriptionDeciders: Pick<Deciders, "subscription.buy-licences" | "subscription.upgrade"> = {
  "subscription.buy-licences": (situation, { subscription, additional }) =>
    buyLicences(situation, { subscription, additional }),
  "subscription.upgrade": upgrade,
};

/** The one subscription changes; no other does. */
export function changeSubscription(
  state: State,
  id: string,
  change: (subscription: Subscription) => Partial<Subscription>,
): State {
  const subscription = state.subscriptions.get(id);
  if (subscription === undefined) return state;
  const changed = { ...subscription, ...change(subscription) };
  return { ...state, subscriptions: withEntry(state.subscriptions, id, changed) };
}

export const subscriptionEvolvers: Pick<
  Evolvers,
  | "subscription-added"
  | "licences-bought"
  | "subscription-upgraded"
  | "reseller-associated"
  | "subscription-renamed"
> = {
  "subscription-added": (state, { subscription }) => {
    const customer = state.customers.get(subscription.customer);
    if (customer === undefined) return state;
    const subscriptions = [...customer.subscriptions, subscription.id];
    return {
      ...state,
      customers: withEntry(state.customers, customer.id, { ...customer, subscriptions }),
      subscriptions: withEntry(state.subscriptions, subscription.id, subscription),
    };
  },
  "licences-bought": (state, { subscription, additional }) =>
    changeSubscription(state, subscription, ({ licences }) => ({ licences: licences + additional })),
  "subscription-upgraded": (state, { subscription, offer, nickname }) =>
    changeSubscription(state, subscription, () => ({ offer, nickname })),
  "reseller-associated": (state, { subscription, reseller, mpnId }) =>
    changeSubscription(state, subscription, () => ({ reseller, mpnId })),
  "subscription-renamed": (state, { subscription, nickname }) =>
    changeSubscription(state, subscription, () => ({ nickname })),
};

/** The provider and the account's reseller see all of them, another reseller those that it manages. */
function subscriptions(situation: Situation, id: string): ObservationResult<"subscriptions"> {
  const { parts, state } = situation;
  const refusal = parts.rules.otherRolesAreRefused(situation);
  if (refusal !== undefined) return refused(refusal);
  const customer = findCustomer(situation, id);
  if ("refusal" in customer) return refused(customer.refusal);
  return observed(
    customer.found.subscriptions.flatMap((each) => {
      const subscription = state.subscriptions.get(each);
      if (subscription === undefined) return [];
      const sees = parts.facts.sees(situation, customer.found, subscription);
      return sees ? [shown(subscription)] : [];
    }),
  );
}

function shown({ id, customer: _customer, ...rest }: Subscription) {
  return { subscription: id, ...rest };
}

export const subscriptionObservers: Pick<Observers, "subscriptions"> = {
  subscriptions: (situation, { customer }) => subscriptions(situation, customer),
};
