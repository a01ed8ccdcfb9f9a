import type { EventFromLogic, SnapshotFrom } from "xstate";
import type { addSubscriptionMachine } from "../../../machines/add-subscription.machine";
import { personOf } from "../../arrangement/cast";
import { type Act, act } from "./act";
import type { Binding, Enactment } from "./binding";
import { creditedByName } from "./crediting";
import { linesOf } from "./line-choices";
import { type Picture, type PicturedCustomer, type PicturedPartner, pictureOf } from "./picture";
import { addCustomer, boughtFrom, establish } from "./preparations";
import type { Stage } from "./stage";

type Machine = typeof addSubscriptionMachine;
type Event = EventFromLogic<Machine>;
type Snapshot = SnapshotFrom<Machine>;

const cast = {
  "first-partner": "fabrikam",
  "second-partner": "litware",
  "lapsed-partner": "adatum",
  stranger: "relecloud",
} as const;

interface Memory {
  readonly stage: Stage;
  readonly partners: readonly PicturedPartner[];
  readonly customers: readonly PicturedCustomer[];
}

const places = { "first-customer": 0, "second-customer": 1 } as const;

function customerAt({ customers }: Memory, place: keyof typeof places | "unknown-customer"): string {
  if (place === "unknown-customer") return "no-such-customer";
  return customers[places[place]]?.id ?? "no-such-customer";
}

function actOf(memory: Memory, event: Event, who: string): Act {
  switch (event.type) {
    case "add-subscription.start":
      return act(who, event.type, { customer: customerAt(memory, event.customer) });
    case "add-subscription.choose-subscriptions":
      return act(who, event.type, { lines: linesOf(event.lines) });
    case "add-subscription.choose-reseller":
      return act(who, event.type, { reseller: cast[event.reseller] });
    default:
      return act(who, event.type, {});
  }
}

function withAddition(memory: Memory, { context }: Snapshot): Memory {
  const lines = linesOf(context.lines ?? "empty");
  const reseller = context.reseller === null ? null : cast[context.reseller];
  const bought = lines.map((line) => ({ ...boughtFrom(line), ...creditedByName(reseller, line.offer) }));
  const place = context.customer === null ? -1 : places[context.customer];
  const customers = memory.customers.map((customer, index) =>
    index === place
      ? {
          ...customer,
          subscriptions: [...customer.subscriptions, ...bought],
          placed: [...customer.placed, lines],
        }
      : customer,
  );
  return { ...memory, customers };
}

function picture({ stage, partners, customers }: Memory, { context }: Snapshot): Picture {
  const place = context.customer === null ? undefined : customers[places[context.customer]];
  return pictureOf({
    partners,
    additions: [
      {
        person: stage.actor,
        company: place?.company ?? null,
        lines: context.lines === null ? [] : linesOf(context.lines),
        reseller: context.reseller === null ? null : cast[context.reseller],
      },
    ],
    customers,
  });
}

function enact(memory: Memory): Enactment<Machine> {
  return {
    act: (event, who) => actOf(memory, event, who),
    after: (event, _handed, before) =>
      event.type === "add-subscription.submit" ? enact(withAddition(memory, before)) : enact(memory),
    picture: (snapshot) => picture(memory, snapshot),
  };
}

/** One person adds subscriptions to two customers of Fabrikam; Litware is a partner too, Adatum's agreement has lapsed. */
export const addSubscriptionBinding: Binding<Machine> = {
  machine: "add-subscription",
  async given(stage, hands) {
    const partners = await establish(stage, hands, ["fabrikam", "litware", "adatum"]);
    const lines = [{ offer: "office", licences: 1 }];
    const first = await addCustomer(stage, hands, stage.company(0), "fabrikam", lines);
    const second = await addCustomer(stage, hands, stage.company(1), "fabrikam", lines);
    return enact({ stage, partners, customers: [first, second] });
  },
  performer: (_event, { actor }) => actor,
  organisation: (_event, { provider }) => provider,
  viewers: ({ actor, provider }) => [
    {
      person: actor,
      organisation: provider,
      kind: "provider",
      sees: ["add-subscription", "customers", "subscriptions", "incentives", "orders"],
    },
    {
      person: personOf("litware", "sales-agent"),
      organisation: "litware",
      kind: "reseller",
      sees: ["customers", "incentives"],
    },
  ],
  blames: (what) => (what === "incentives" ? "subscription-association-earns-credit" : undefined),
  action: ({ type }) => type,
};
