import type { CustomerDetails, OrderLine } from "../../port/shapes";
import type { DataOf, EventKind } from "../../reference/event";
import type { State } from "../../reference/state";
import { changingData } from "../named/effect-mutators";
import type { GeneratedFault } from "./generated-fault";
import { peopleAt } from "./people-at";

type Alter<Kind extends EventKind> = (data: DataOf<Kind>, state: State) => DataOf<Kind>;

function altering<Kind extends EventKind>(kind: Kind, what: string, alter: Alter<Kind>): GeneratedFault {
  return { id: `data/${kind}/${what}`, kind: "wrong-target", change: changingData(kind, alter) };
}

function next(things: readonly string[], one: string | null): string {
  return things[(things.indexOf(one ?? "") + 1) % things.length] ?? one ?? "";
}

const resellersOf = (state: State) => [...state.directory.resellers.keys()];
const providersOf = (state: State) => [...state.directory.providers.keys()];
const customersOf = (state: State) => [...state.customers.keys()];
const subscriptionsOf = (state: State) => [...state.subscriptions.keys()];

const ownedEvents = [
  "draft-opened",
  "draft-edited",
  "draft-closed",
  "order-started",
  "details-given",
  "subscriptions-chosen",
  "order-cancelled",
  "order-confirmed",
  "confirmation-closed",
  "addition-started",
  "addition-lines-chosen",
  "addition-reseller-chosen",
  "addition-finished",
] as const;

/** The event is recorded for a colleague. */
const otherOwners = ownedEvents.map((kind) =>
  altering(kind, "colleague", (data, state) => ({
    ...data,
    owner: next(peopleAt(state, data.owner), data.owner),
  })),
);

const ofSubscriptions = [
  "licences-bought",
  "subscription-upgraded",
  "reseller-associated",
  "support-contact-designated",
  "subscription-renamed",
] as const;

const otherSubscriptions = ofSubscriptions.flatMap((kind) => [
  altering(kind, "next-subscription", (data, state) => ({
    ...data,
    subscription: next(subscriptionsOf(state), data.subscription),
  })),
  altering(kind, "newest-subscription", (data, state) => ({
    ...data,
    subscription: subscriptionsOf(state).at(-1) ?? data.subscription,
  })),
]);

const ofCustomers = [
  "addition-started",
  "phone-changed",
  "tenant-owner-granted",
  "azure-note-changed",
  "order-confirmed",
] as const;

const otherCustomers = ofCustomers.map((kind) =>
  altering(kind, "next-customer", (data, state) => ({
    ...data,
    customer: next(customersOf(state), data.customer),
  })),
);

const ofResellers = [
  "partnership-established",
  "order-started",
  "addition-reseller-chosen",
  "reseller-associated",
  "support-contact-designated",
  "tenant-owner-granted",
] as const;

const otherResellers = ofResellers.map((kind) =>
  altering(kind, "next-reseller", (data, state) => ({
    ...data,
    reseller: next(resellersOf(state), data.reseller),
  })),
);

const otherProviders = (["draft-opened", "partnership-established"] as const).map((kind) =>
  altering(kind, "next-provider", (data, state) => ({
    ...data,
    provider: next(providersOf(state), data.provider),
  })),
);

const linesAltered: Readonly<Record<string, (lines: readonly OrderLine[]) => readonly OrderLine[]>> = {
  "no-lines": () => [],
  "first-line": (lines) => lines.slice(0, 1),
  "last-line": (lines) => lines.slice(-1),
  "one-licence-more": (lines) => lines.map((line) => ({ ...line, licences: line.licences + 1 })),
  "one-licence": (lines) => lines.map((line) => ({ ...line, licences: 1 })),
  "first-offer": (lines) => lines.map((line) => ({ ...line, offer: lines[0]?.offer ?? line.offer })),
  "lines-twice": (lines) => [...lines, ...lines],
};

const otherLines = Object.entries(linesAltered).flatMap(([what, alter]) => [
  altering("subscriptions-chosen", what, (data) => ({ ...data, lines: alter(data.lines) })),
  altering("addition-lines-chosen", what, (data) => ({ ...data, lines: alter(data.lines) })),
  altering("order-placed", what, ({ order }) => ({ order: { ...order, lines: alter(order.lines) } })),
]);

const detailsAltered: Readonly<Record<string, (details: CustomerDetails) => CustomerDetails>> = {
  "no-company": (details) => ({ ...details, company: "" }),
  "no-domain": (details) => ({ ...details, domain: "" }),
  "no-contact-name": (details) => ({ ...details, contact: { ...details.contact, name: "" } }),
  "no-email": (details) => ({ ...details, contact: { ...details.contact, email: "" } }),
  "no-phone": (details) => ({ ...details, contact: { ...details.contact, phone: "" } }),
  "no-address": (details) => ({ ...details, billing: { ...details.billing, address: "" } }),
  "no-city": (details) => ({ ...details, billing: { ...details.billing, city: "" } }),
  "no-postal-code": (details) => ({ ...details, billing: { ...details.billing, postalCode: "" } }),
  "no-country": (details) => ({ ...details, billing: { ...details.billing, country: "" } }),
  "company-as-domain": (details) => ({ ...details, domain: details.company }),
};

const otherDetails = Object.entries(detailsAltered).flatMap(([what, alter]) => [
  altering("details-given", what, (data) => ({ ...data, details: alter(data.details) })),
  altering("customer-added", what, ({ customer }) => ({
    customer: { ...customer, details: alter(customer.details) },
  })),
]);

/** Each event is recorded with other data: those of another person, customer or reseller, or incomplete ones. */
export const eventDataFaults: readonly GeneratedFault[] = [
  ...otherOwners,
  ...otherSubscriptions,
  ...otherCustomers,
  ...otherResellers,
  ...otherProviders,
  ...otherLines,
  ...otherDetails,
];
