import type { EventFromLogic, SnapshotFrom } from "xstate";
import type { addedSubscriptionMachine } from "../../../machines/added-subscription/added-subscription.machine";
import { personOf } from "../../port/default-data/companies";
import type { OrderLine } from "../../port/shapes";
import { type Actors, resellersRole } from "./actors";
import { type Act, type ActionResult, act, type Binding, type BoundMachine } from "./binding";
import {
  type ExpectedCustomer,
  type ExpectedPartner,
  type ExpectedState,
  type ExpectedSubscription,
  expectedStateOf,
} from "./expected-state";
import { addCustomer, establish } from "./preparations";
import { boughtByName, creditedBy, locationMpnIdOf } from "./test-data";

type Machine = typeof addedSubscriptionMachine;
type Event = EventFromLogic<Machine>;
type Snapshot = SnapshotFrom<Machine>;

/** The customer's reseller, and another partner. */
const first = "fabrikam";
const second = "litware";

const mpnId = locationMpnIdOf(first);

/** The lines of the first addition and of the second, which differ, so that the subscriptions can be named. */
const additions = [
  { offer: "office", licences: 10 },
  { offer: "office-premium", licences: 3 },
] as const;

interface TestData {
  readonly actors: Actors;
  readonly partners: readonly ExpectedPartner[];
  readonly customer: ExpectedCustomer & { readonly id: string };
  /** The id of the subscription that was added last; empty before. */
  readonly added: string;
}

/** Returns a copy, because an implementation in this process may keep its arguments. */
function nextLine({ placed }: ExpectedCustomer): OrderLine {
  return { ...additions[placed.length === 1 ? 0 : 1] };
}

function actOf({ customer, added }: TestData, event: Event, who: string): Act {
  switch (event.type) {
    case "add-subscription.start":
      return act(who, event.type, { customer: customer.id });
    case "add-subscription.choose-subscriptions":
      return act(who, event.type, { lines: [nextLine(customer)] });
    case "add-subscription.choose-reseller":
      return act(who, event.type, { reseller: second });
    case "add-subscription.submit":
      return act(who, event.type, {});
    case "subscription.choose-support-contact":
      return act(who, event.type, { subscription: added, reseller: second });
    case "subscription.submit-support-contact":
      return act(who, event.type, { subscription: added });
    case "subscription.set-reseller":
      return act(who, event.type, { subscription: added, mpnId });
  }
}

/** The customer's subscriptions. The one that was added last has the reseller and the support contact of the state. */
function subscriptionsIn(
  { customer: { subscriptions } }: TestData,
  { value: { subscription, contact } }: Snapshot,
): readonly ExpectedSubscription[] {
  return subscriptions.map((each, place) => {
    if (subscription === "none" || place < subscriptions.length - 1) return each;
    const association =
      subscription.added === "first-partner" ? { ...creditedBy(mpnId, each.offer), byName: false } : {};
    return { ...each, ...association, supportContact: contact === "designated" ? second : null };
  });
}

function withAddition(data: TestData, { subscriptions }: ActionResult, before: Snapshot): TestData {
  const lines = [nextLine(data.customer)];
  const [added] = Array.isArray(subscriptions) ? subscriptions : [];
  const bought = boughtByName(lines, before.context.hasReseller ? second : null);
  const customer = {
    ...data.customer,
    subscriptions: [...subscriptionsIn(data, before), ...bought],
    placed: [...data.customer.placed, lines],
  };
  return { ...data, customer, added: String(added) };
}

function expectedState(data: TestData, snapshot: Snapshot): ExpectedState {
  const { actors, partners, customer } = data;
  const { hasLines, hasReseller } = snapshot.context;
  return expectedStateOf({
    partners,
    additions: [
      {
        person: actors.actor,
        company: snapshot.value.page === "none" ? null : customer.company,
        lines: hasLines ? [nextLine(customer)] : [],
        reseller: hasReseller ? second : null,
      },
    ],
    customers: [{ ...customer, subscriptions: subscriptionsIn(data, snapshot) }],
  });
}

function bind(data: TestData): BoundMachine<Machine> {
  return {
    act: (event, who) => actOf(data, event, who),
    next: (event, result, before) =>
      bind(event.type === "add-subscription.submit" ? withAddition(data, result, before) : data),
    expectedState: (snapshot) => expectedState(data, snapshot),
  };
}

/** A customer of Fabrikam with an Intune subscription. Litware is a partner, too. */
export const addedSubscriptionBinding: Binding<Machine> = {
  machine: "added-subscription",
  async given(actors, driver) {
    const partners = await establish(actors, driver, [first, second]);
    const lines = [{ offer: "intune", licences: 5 }];
    const customer = await addCustomer(actors, driver, actors.company(0), first, lines);
    return bind({ actors, partners, customer, added: "" });
  },
  performer: (_event, { actor }) => actor,
  organisation: (_event, { provider }) => provider,
  observers: ({ actor, provider }) => [
    {
      person: actor,
      organisation: provider,
      kind: "provider",
      sees: [
        "add-subscription",
        "customers",
        "subscriptions",
        "support-contact-choices",
        "incentives",
        "orders",
      ],
    },
    {
      person: personOf(second, resellersRole),
      organisation: second,
      kind: "reseller",
      sees: ["customers", "incentives"],
    },
  ],
  blames: (what) => (what === "incentives" ? "subscription-association-earns-credit" : undefined),
  action: ({ type }) => type,
};
