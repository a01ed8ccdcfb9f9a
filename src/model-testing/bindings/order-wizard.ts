import type { EventFromLogic, SnapshotFrom } from "xstate";
import type { orderWizardMachine } from "../../../machines/order-wizard/order-wizard.machine";
import { personOf } from "../../port/default-data/companies";
import type { CustomerDetails } from "../../port/shapes";
import { type Actors, resellersRole } from "./actors";
import { type Act, act, type Binding, type BoundMachine } from "./binding";
import {
  type ExpectedCustomer,
  type ExpectedOrder,
  type ExpectedPartner,
  type ExpectedState,
  expectedStateOf,
} from "./expected-state";
import { customerIn, establishWithUnsigned } from "./preparations";
import { boughtByName, detailsOf, linesOf } from "./test-data";

type Machine = typeof orderWizardMachine;
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
  /** The customers added so far, in the order of submission. */
  readonly customers: readonly ExpectedCustomer[];
  readonly cancelled: boolean;
}

type MissingDetail = (Event & { type: "new-customer.give-details" })["missing"];

function detailsWithout(details: CustomerDetails, missing: MissingDetail): CustomerDetails {
  const { contact } = details;
  switch (missing) {
    case "nothing":
      return details;
    case "company":
    case "domain":
      return { ...details, [missing]: "" };
    case "contact-name":
      return { ...details, contact: { ...contact, name: "" } };
    case "contact-email":
      return { ...details, contact: { ...contact, email: "" } };
  }
}

/** The company of the next order. */
function nextCompany({ actors, customers }: TestData): string {
  return actors.company(customers.length);
}

function actOf(data: TestData, event: Event, who: string): Act {
  switch (event.type) {
    case "new-customer.start":
      return act(who, event.type, { reseller: options[event.reseller] });
    case "new-customer.give-details": {
      const details = detailsOf(nextCompany(data), data.actors.seed);
      return act(who, event.type, detailsWithout(details, event.missing));
    }
    case "new-customer.choose-subscriptions": {
      const lines = linesOf(event.lines);
      return act(
        who,
        event.type,
        event.reseller === "none" ? { lines } : { lines, reseller: options[event.reseller] },
      );
    }
    default:
      return act(who, event.type, {});
  }
}

function added(data: TestData, { context }: Snapshot, id: string | undefined): ExpectedCustomer {
  const lines = linesOf(context.lines ?? "empty");
  const reseller = context.association === "none" ? null : options[context.association];
  return {
    provider: data.actors.provider,
    company: nextCompany(data),
    id,
    reseller: options[context.reseller ?? "first-partner"],
    subscriptions: boughtByName(lines, reseller),
    placed: [lines],
  };
}

/** While the confirmation is open, the latest customer exists by reading-018 alone. */
function visibleCustomers(
  customers: readonly ExpectedCustomer[],
  confirming: boolean,
): readonly ExpectedCustomer[] {
  if (!confirming) return customers;
  return customers.map((customer, index) =>
    index === customers.length - 1 ? { ...customer, reading: "reading-018" } : customer,
  );
}

function orderIn(data: TestData, { value, context }: Snapshot): ExpectedOrder {
  const { actor } = data.actors;
  if (value === "none") {
    const closed = { person: actor, page: value, reseller: null, company: null, lines: [] } as const;
    return data.cancelled ? { ...closed, reading: "reading-030" } : closed;
  }
  return {
    person: actor,
    page: value,
    reseller: options[context.reseller ?? "first-partner"],
    company: value === "new-subscription" || value === "review" ? nextCompany(data) : null,
    lines: context.lines === null ? [] : linesOf(context.lines),
  };
}

function expectedState(data: TestData, snapshot: Snapshot): ExpectedState {
  const nothing = { page: "none", reseller: null, company: null, lines: [] } as const;
  const confirming = snapshot.value === "confirmation";
  const latest = data.customers.at(-1);
  return expectedStateOf({
    partners: data.partners,
    orders: [orderIn(data, snapshot), { person: data.actors.colleague, ...nothing, reading: "reading-033" }],
    customers: visibleCustomers(data.customers, confirming),
    readers:
      confirming && latest !== undefined ? [{ person: data.actors.actor, company: latest.company }] : [],
  });
}

function bind(data: TestData): BoundMachine<Machine> {
  return {
    act: (event, who) => actOf(data, event, who),
    next(event, result, before) {
      const cancelled =
        event.type === "new-customer.cancel" || (data.cancelled && event.type !== "new-customer.start");
      if (event.type !== "new-customer.submit") return bind({ ...data, cancelled });
      const customers = [...data.customers, added(data, before, customerIn(result))];
      return bind({ ...data, customers, cancelled });
    },
    expectedState: (snapshot) => expectedState(data, snapshot),
  };
}

/** One person's orders for new customers. Fabrikam and Litware are partners, Adatum has no active agreement, Relecloud is none. */
export const orderWizardBinding: Binding<Machine> = {
  machine: "order-wizard",
  async given(actors, driver) {
    const partners = await establishWithUnsigned(actors, driver, ["fabrikam", "litware"]);
    return bind({ actors, partners, customers: [], cancelled: false });
  },
  performer: (_event, { actor }) => actor,
  organisation: (_event, { provider }) => provider,
  observers: ({ actor, colleague, provider, otherProvider }) => [
    {
      person: actor,
      organisation: provider,
      kind: "provider",
      sees: ["new-customer-form", "customers", "subscriptions", "orders"],
    },
    { person: colleague, organisation: provider, kind: "provider", sees: ["new-customer-form"] },
    {
      person: personOf("fabrikam", resellersRole),
      organisation: "fabrikam",
      kind: "reseller",
      sees: ["customers", "incentives"],
    },
    {
      person: personOf(otherProvider, "sales-agent"),
      organisation: otherProvider,
      kind: "provider",
      sees: ["customers", "orders"],
    },
  ],
  blames(what, { value }) {
    if (what === "new-customer-form" && value === "new-customer") return "reseller-already-selected";
    if (what === "new-customer-form" && value === "review") return "review-precedes-submission";
    if (what === "new-customer-form" && value === "confirmation") return "confirmation-follows-submission";
    return undefined;
  },
  action: ({ type }) => type,
};
