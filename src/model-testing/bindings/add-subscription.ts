import type { EventFromLogic, SnapshotFrom } from "xstate";
import type { addSubscriptionMachine } from "../../../machines/add-subscription/add-subscription.machine";
import { personOf } from "../../port/default-data/companies";
import { type Actors, resellersRole } from "./actors";
import { type Act, act, type Binding, type BoundMachine } from "./binding";
import {
  type ExpectedCustomer,
  type ExpectedPartner,
  type ExpectedState,
  expectedStateOf,
} from "./expected-state";
import { addCustomer, establishWithUnsigned } from "./preparations";
import { boughtByName, linesOf } from "./test-data";

type Machine = typeof addSubscriptionMachine;
type Event = EventFromLogic<Machine>;
type Snapshot = SnapshotFrom<Machine>;

const options = {
  "first-partner": "fabrikam",
  "second-partner": "litware",
  "partner-without-agreement": "adatum",
  "non-partner": "relecloud",
} as const;

interface TestData {
  readonly actors: Actors;
  readonly partners: readonly ExpectedPartner[];
  readonly customers: readonly ExpectedCustomer[];
}

const places = { "first-customer": 0, "second-customer": 1 } as const;

function customerAt({ customers }: TestData, place: keyof typeof places | "unknown-customer"): string {
  if (place === "unknown-customer") return "no-such-customer";
  return customers[places[place]]?.id ?? "no-such-customer";
}

function actOf(data: TestData, event: Event, who: string): Act {
  switch (event.type) {
    case "add-subscription.start":
      return act(who, event.type, { customer: customerAt(data, event.customer) });
    case "add-subscription.choose-subscriptions":
      return act(who, event.type, { lines: linesOf(event.lines) });
    case "add-subscription.choose-reseller":
      return act(who, event.type, { reseller: options[event.reseller] });
    default:
      return act(who, event.type, {});
  }
}

function withAddition(data: TestData, { context }: Snapshot): TestData {
  const lines = linesOf(context.lines ?? "empty");
  const reseller = context.reseller === null ? null : options[context.reseller];
  const bought = boughtByName(lines, reseller);
  const place = context.customer === null ? -1 : places[context.customer];
  const customers = data.customers.map((customer, index) =>
    index === place
      ? {
          ...customer,
          subscriptions: [...customer.subscriptions, ...bought],
          placed: [...customer.placed, lines],
        }
      : customer,
  );
  return { ...data, customers };
}

function expectedState({ actors, partners, customers }: TestData, { context }: Snapshot): ExpectedState {
  const place = context.customer === null ? undefined : customers[places[context.customer]];
  return expectedStateOf({
    partners,
    additions: [
      {
        person: actors.actor,
        company: place?.company ?? null,
        lines: context.lines === null ? [] : linesOf(context.lines),
        reseller: context.reseller === null ? null : options[context.reseller],
      },
    ],
    customers,
  });
}

function bind(data: TestData): BoundMachine<Machine> {
  return {
    act: (event, who) => actOf(data, event, who),
    next: (event, _result, before) =>
      event.type === "add-subscription.submit" ? bind(withAddition(data, before)) : bind(data),
    expectedState: (snapshot) => expectedState(data, snapshot),
  };
}

/** One person adds subscriptions to two customers of Fabrikam. Litware is a partner, too; Adatum has no active agreement. */
export const addSubscriptionBinding: Binding<Machine> = {
  machine: "add-subscription",
  async given(actors, driver) {
    const partners = await establishWithUnsigned(actors, driver, ["fabrikam", "litware"]);
    const lines = [{ offer: "office", licences: 1 }];
    const first = await addCustomer(actors, driver, actors.company(0), "fabrikam", lines);
    const second = await addCustomer(actors, driver, actors.company(1), "fabrikam", lines);
    return bind({ actors, partners, customers: [first, second] });
  },
  performer: (_event, { actor }) => actor,
  organisation: (_event, { provider }) => provider,
  observers: ({ actor, provider }) => [
    {
      person: actor,
      organisation: provider,
      kind: "provider",
      sees: ["add-subscription", "customers", "subscriptions", "incentives", "orders"],
    },
    {
      person: personOf("litware", resellersRole),
      organisation: "litware",
      kind: "reseller",
      sees: ["customers", "incentives"],
    },
  ],
  blames: (what) => (what === "incentives" ? "subscription-association-earns-credit" : undefined),
  action: ({ type }) => type,
};
