import type { Customer, PlacedOrder, Subscription } from "../../reference/entities";
import type { DataOf, EventKind } from "../../reference/event";
import type { State } from "../../reference/state";
import { changingData } from "../named/effect-mutators";
import type { Change } from "../named/fault";
import { eventKinds } from "./event-kinds";
import type { GeneratedFault } from "./generated-fault";
import { historyEntries } from "./histories";

type Alter<Thing> = (thing: Thing, state: State) => Thing;

const subscriptionsAltered: Readonly<Record<string, Alter<Subscription>>> = {
  "one-licence-more": (sold) => ({ ...sold, licences: sold.licences + 1 }),
  "one-licence-less": (sold) => ({ ...sold, licences: sold.licences - 1 }),
  "no-nickname": (sold) => ({ ...sold, nickname: "" }),
  "no-reseller": (sold) => ({ ...sold, reseller: null }),
  "no-mpn-id": (sold) => ({ ...sold, mpnId: null }),
  "first-offer": (sold, { directory }) => ({ ...sold, offer: [...directory.offers.keys()][0] ?? sold.offer }),
  "first-customer": (sold, { customers }) => ({
    ...sold,
    customer: [...customers.keys()][0] ?? sold.customer,
  }),
  "some-support-contact": (sold, { directory }) => ({
    ...sold,
    supportContact: [...directory.resellers.keys()][0] ?? null,
  }),
  "some-reseller": (sold, { directory }) => ({
    ...sold,
    reseller: sold.reseller ?? [...directory.resellers.keys()][0] ?? null,
  }),
};

const customersAltered: Readonly<Record<string, Alter<Customer>>> = {
  "no-reseller": (customer) => ({ ...customer, reseller: null }),
  "first-reseller": (customer, { directory }) => ({
    ...customer,
    reseller: [...directory.resellers.keys()][0] ?? null,
  }),
  "last-provider": (customer, { directory }) => ({
    ...customer,
    provider: [...directory.providers.keys()].at(-1) ?? customer.provider,
  }),
  "tenant-owner-at-once": (customer) => ({
    ...customer,
    tenantOwners: customer.reseller === null ? [] : [customer.reseller],
  }),
  "some-azure-note": (customer) => ({ ...customer, azureNote: "New" }),
};

const ordersAltered: Readonly<Record<string, Alter<PlacedOrder>>> = {
  "first-customer": (order, { customers }) => ({
    ...order,
    customer: [...customers.keys()][0] ?? order.customer,
  }),
  "last-provider": (order, { directory }) => ({
    ...order,
    provider: [...directory.providers.keys()].at(-1) ?? order.provider,
  }),
};

const wrongRecords: readonly GeneratedFault[] = [
  ...Object.entries(subscriptionsAltered).map(([what, alter]) => ({
    id: `thing/subscription/${what}`,
    kind: "wrong-output" as const,
    change: changingData("subscription-added", ({ subscription }, state) => ({
      subscription: alter(subscription, state),
    })),
  })),
  ...Object.entries(customersAltered).map(([what, alter]) => ({
    id: `thing/customer/${what}`,
    kind: "wrong-output" as const,
    change: changingData("customer-added", ({ customer }, state) => ({ customer: alter(customer, state) })),
  })),
  ...Object.entries(ordersAltered).map(([what, alter]) => ({
    id: `thing/order/${what}`,
    kind: "wrong-output" as const,
    change: changingData("order-placed", ({ order }, state) => ({ order: alter(order, state) })),
  })),
];

const textsAltered: Readonly<Record<string, (text: string) => string>> = {
  empty: () => "",
  capitals: (text) => text.toUpperCase(),
  "ascii-only": (text) => text.replaceAll(/[^\x20-\x7e\n]/g, ""),
  "half-of-it": (text) => text.slice(0, Math.ceil(text.length / 2)),
};

const wrongTexts: readonly GeneratedFault[] = Object.entries(textsAltered).flatMap(([what, alter]) => [
  text("draft-edited", what, (data) => ({ ...data, text: alter(data.text) })),
  text("subscription-renamed", what, (data) => ({ ...data, nickname: alter(data.nickname) })),
  text("phone-changed", what, (data) => ({ ...data, phone: alter(data.phone) })),
  text("azure-note-changed", what, (data) => ({ ...data, note: alter(data.note) })),
]);

function text<Kind extends EventKind>(
  kind: Kind,
  what: string,
  alter: (data: DataOf<Kind>) => DataOf<Kind>,
): GeneratedFault {
  return { id: `text/${kind}/${what}`, kind: "wrong-output", change: changingData(kind, alter) };
}

const wrongCounts: readonly GeneratedFault[] = [-1, 1, 10].map((off) => ({
  id: `count/licences-bought/${off}`,
  kind: "wrong-output",
  change: changingData("licences-bought", (data) => ({ ...data, additional: data.additional + off })),
}));

/** Events are no longer recorded after certain histories. */
const unrecorded: readonly GeneratedFault[] = eventKinds.flatMap((kind) =>
  historyEntries.map(([history, past]) => ({
    id: `unrecorded/${kind}/${history}`,
    kind: "history-dependent" as const,
    change: droppingAfter(kind, past),
  })),
);

function droppingAfter(kind: EventKind, past: (state: State) => boolean): Change {
  return (parts) => {
    const original: (state: State, data: never) => State = parts.evolvers[kind];
    const dropping = (state: State, data: never) => (past(state) ? state : original(state, data));
    return { ...parts, evolvers: { ...parts.evolvers, [kind]: dropping } };
  };
}

/** Each kind of record is stored wrongly. */
export const recordFaults: readonly GeneratedFault[] = [
  ...wrongRecords,
  ...wrongTexts,
  ...wrongCounts,
  ...unrecorded,
];
