import type { EventFromLogic, SnapshotFrom } from "xstate";
import type { credentialsMachine } from "../../../machines/credentials/credentials.machine";
import type { ReadingId } from "../../domain/choices";
import type { Actors } from "./actors";
import { type Act, act, type Binding, type BoundMachine } from "./binding";
import {
  type ExpectedCustomer,
  type ExpectedPartner,
  type ExpectedState,
  expectedStateOf,
} from "./expected-state";
import { customerIn, establish } from "./preparations";
import { boughtFrom, detailsOf, linesOf } from "./test-data";

type Machine = typeof credentialsMachine;
type Event = EventFromLogic<Machine>;
type Snapshot = SnapshotFrom<Machine>;

const partner = "fabrikam";
const nonPartner = "relecloud";

interface TestData {
  readonly actors: Actors;
  readonly partners: readonly ExpectedPartner[];
  readonly customers: readonly ExpectedCustomer[];
  readonly cancelled: boolean;
}

function actOf({ actors, customers }: TestData, event: Event, who: string): Act {
  switch (event.type) {
    case "new-customer.start":
      return act(who, event.type, { reseller: event.reseller === "partner" ? partner : nonPartner });
    case "new-customer.give-details":
      return act(who, event.type, detailsOf(actors.company(customers.length), actors.seed));
    case "new-customer.choose-subscriptions":
      return act(who, event.type, { lines: linesOf("one") });
    default:
      return act(who, event.type, {});
  }
}

function added({ actors, customers }: TestData, id: string | undefined): ExpectedCustomer {
  const company = actors.company(customers.length);
  const lines = linesOf("one");
  return {
    provider: actors.provider,
    company,
    id,
    reseller: partner,
    subscriptions: lines.map(boughtFrom),
    placed: [lines],
  };
}

function expectedState(
  { actors, partners, customers, cancelled }: TestData,
  { value, context }: Snapshot,
): ExpectedState {
  const confirming = value === "confirmation";
  const latest = customers.at(-1);
  const colleague = context.colleagueOrders ? ("new-customer" as const) : ("none" as const);
  return expectedStateOf({
    partners,
    orders: [
      {
        person: actors.actor,
        page: value,
        reseller: value === "none" ? null : partner,
        company: value === "new-subscription" || value === "review" ? actors.company(customers.length) : null,
        lines: value === "review" || context.selected ? linesOf("one") : [],
        reading: readingOf(cancelled && value === "none", context.colleagueOrders),
      },
      {
        person: actors.colleague,
        page: colleague,
        reseller: context.colleagueOrders ? partner : null,
        company: null,
        lines: [],
        reading: "reading-033",
      },
    ],
    customers: confirming ? unconfirmed(customers) : customers,
    readers: confirming && latest !== undefined ? [{ person: actors.actor, company: latest.company }] : [],
  });
}

const withReading = new WeakMap<ExpectedCustomer, ExpectedCustomer>();

/** Until its confirmation is closed, the latest customer exists by reading-018 alone. */
function unconfirmed(customers: readonly ExpectedCustomer[]): readonly ExpectedCustomer[] {
  const latest = customers.at(-1);
  if (latest === undefined) return customers;
  const marked = withReading.get(latest) ?? { ...latest, reading: "reading-018" };
  withReading.set(latest, marked);
  return [...customers.slice(0, -1), marked];
}

/** By reading-030, no order is open after Cancel; by reading-033, a colleague's order does not affect others. */
function readingOf(afterCancel: boolean, besideColleague: boolean): ReadingId | undefined {
  if (besideColleague) return "reading-033";
  return afterCancel ? "reading-030" : undefined;
}

function bind(data: TestData): BoundMachine<Machine> {
  return {
    act: (event, who) => actOf(data, event, who),
    next(event, result) {
      const cancelled =
        event.type === "new-customer.cancel" ||
        (data.cancelled && !(event.type === "new-customer.start" && event.person === "orderer"));
      if (event.type !== "new-customer.submit") return bind({ ...data, cancelled });
      return bind({
        ...data,
        customers: [...data.customers, added(data, customerIn(result))],
        cancelled,
      });
    },
    expectedState: (snapshot) => expectedState(data, snapshot),
  };
}

const performer = (event: Event, { actor, colleague }: Actors): string =>
  event.person === "orderer" ? actor : colleague;

/** Credentials of a new customer's administrator: one person orders while a colleague may have an order of their own. */
export const credentialsBinding: Binding<Machine> = {
  machine: "credentials",
  async given(actors, driver) {
    const partners = await establish(actors, driver, [partner]);
    return bind({ actors, partners, customers: [], cancelled: false });
  },
  performer,
  organisation: (_event, { provider }) => provider,
  observers: ({ actor, colleague, provider }) => [
    {
      person: actor,
      organisation: provider,
      kind: "provider",
      sees: ["new-customer-form", "credentials", "customers"],
    },
    {
      person: colleague,
      organisation: provider,
      kind: "provider",
      sees: ["new-customer-form", "credentials"],
    },
  ],
  blames: (what, { value }) =>
    what === "new-customer-form" && value === "confirmation" ? "confirmation-follows-submission" : undefined,
  // By reading-033, orders of colleagues are independent.
  continuesBy: ({ person }) => (person === "colleague" ? ["reading-033"] : []),
  action: ({ type }) => type,
};
