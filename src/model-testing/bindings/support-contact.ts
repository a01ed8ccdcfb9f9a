import type { EventFromLogic, SnapshotFrom } from "xstate";
import type { supportContactMachine } from "../../../machines/support-contact/support-contact.machine";
import type { Actors } from "./actors";
import { type Act, act, type Binding, type BoundMachine } from "./binding";
import {
  type ExpectedCustomer,
  type ExpectedPartner,
  type ExpectedState,
  expectedStateOf,
} from "./expected-state";
import { addCustomer, addSubscription, establish, findSubscriptionTo } from "./preparations";
import { boughtFrom, creditedBy, locationMpnIdOf } from "./test-data";

type Machine = typeof supportContactMachine;
type Event = EventFromLogic<Machine>;
type Snapshot = SnapshotFrom<Machine>;

const contacts = {
  "first-partner": "fabrikam",
  "second-partner": "litware",
  "non-partner": "relecloud",
} as const;

const firstOffer = "office";
const addedLine = { offer: "intune", licences: 5 } as const;

interface TestData {
  readonly actors: Actors;
  readonly partners: readonly ExpectedPartner[];
  readonly customer: ExpectedCustomer;
  readonly subscriptions: Readonly<Record<"first" | "added", string>>;
}

const locationMpnId = locationMpnIdOf(contacts["first-partner"]);

function actOf({ subscriptions }: TestData, event: Event, who: string): Act {
  switch (event.type) {
    case "subscription.choose-support-contact":
      return act(who, event.type, {
        subscription: subscriptions[event.subscription],
        reseller: contacts[event.reseller],
      });
    case "subscription.submit-support-contact":
      return act(who, event.type, { subscription: subscriptions[event.subscription] });
    case "subscription.set-reseller":
      return act(who, event.type, { subscription: subscriptions.first, mpnId: locationMpnId });
  }
}

const contactOf = (value: "none" | "first-partner" | "second-partner") =>
  value === "none" ? null : contacts[value];

function expectedState({ partners, customer }: TestData, { value }: Snapshot): ExpectedState {
  const association =
    value.reseller === "none"
      ? { reseller: null, mpnId: null, credited: null }
      : creditedBy(locationMpnId, firstOffer);
  const subscriptions = customer.subscriptions.map((subscription) =>
    subscription.offer === firstOffer
      ? { ...subscription, ...association, supportContact: contactOf(value.first) }
      : { ...subscription, supportContact: contactOf(value.added) },
  );
  return expectedStateOf({ partners, customers: [{ ...customer, subscriptions }] });
}

function bind(data: TestData): BoundMachine<Machine> {
  return {
    act: (event, who) => actOf(data, event, who),
    next: () => bind(data),
    expectedState: (snapshot) => expectedState(data, snapshot),
  };
}

/** A customer of Fabrikam with an Office subscription and an Intune subscription that was added. Litware is a partner, too. */
export const supportContactBinding: Binding<Machine> = {
  machine: "support-contact",
  async given(actors, driver) {
    const partners = await establish(actors, driver, ["fabrikam", "litware"]);
    const company = actors.company(0);
    const ordered = await addCustomer(actors, driver, company, "fabrikam", [
      { offer: firstOffer, licences: 1 },
    ]);
    await addSubscription(actors, driver, ordered.id, addedLine);
    const customer = {
      ...ordered,
      subscriptions: [...ordered.subscriptions, boughtFrom(addedLine)],
      placed: [...ordered.placed, [addedLine]],
    };
    const subscriptions = {
      first: await findSubscriptionTo(actors, driver, ordered.id, firstOffer),
      added: await findSubscriptionTo(actors, driver, ordered.id, addedLine.offer),
    };
    return bind({ actors, partners, customer, subscriptions });
  },
  performer: (_event, { actor }) => actor,
  organisation: (_event, { provider }) => provider,
  observers: ({ actor, provider }) => [
    {
      person: actor,
      organisation: provider,
      kind: "provider",
      sees: ["subscriptions", "support-contact-choices", "incentives", "customers"],
    },
  ],
  blames: () => undefined,
  action: ({ type }) => type,
};
