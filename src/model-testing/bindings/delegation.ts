import type { EventFromLogic, SnapshotFrom } from "xstate";
import type { delegationMachine } from "../../../machines/delegation/delegation.machine";
import { personOf, type ResellerId } from "../../port/default-data/companies";
import { type Actors, resellersRole } from "./actors";
import { type Act, act, type Binding, type BoundMachine } from "./binding";
import {
  type ExpectedCustomer,
  type ExpectedPartner,
  type ExpectedState,
  expectedStateOf,
} from "./expected-state";
import { addCustomer, designateSupport, establish, findSubscriptionTo } from "./preparations";
import { creditedBy, locationMpnIdOf } from "./test-data";

type Machine = typeof delegationMachine;
type Event = EventFromLogic<Machine>;
type Snapshot = SnapshotFrom<Machine>;

const options = { reseller: "fabrikam", "other-partner": "litware" } as const satisfies Record<
  string,
  ResellerId
>;

type Subscription = "own" | "others-first" | "others-second";

interface TestData {
  readonly actors: Actors;
  readonly partners: readonly ExpectedPartner[];
  readonly own: ExpectedCustomer & { readonly id: string };
  readonly other: ExpectedCustomer & { readonly id: string };
  readonly subscriptions: Readonly<Record<Subscription, string>>;
  /** The nicknames given so far. */
  readonly nicknames: Readonly<Partial<Record<Subscription, string>>>;
  readonly phones: Readonly<Partial<Record<"own" | "other", string>>>;
  readonly note: string;
  /** The number of texts written so far, which makes each text different. */
  readonly written: number;
}

const textOf = ({ written }: TestData) => `Changed ${written + 1}`;
const phoneOf = ({ written }: TestData) => `555-${1000 + written}`;

function actOf(data: TestData, event: Event, who: string): Act {
  const { subscriptions } = data;
  switch (event.type) {
    case "subscription.set-reseller":
      return act(who, event.type, {
        subscription: subscriptions["others-first"],
        mpnId: locationMpnIdOf(options[event.reseller]),
      });
    case "subscription.rename":
      return act(who, event.type, {
        subscription: subscriptions[event.subscription],
        nickname: textOf(data),
      });
    case "customer.change-phone":
      return act(who, event.type, { customer: data[event.customer].id, phone: phoneOf(data) });
    case "tenant-owner.grant":
      return act(who, event.type, { customer: data[event.customer].id, reseller: options[event.reseller] });
    case "azure-account.note":
      return act(who, event.type, { customer: data.own.id, note: textOf(data) });
  }
}

function updated(data: TestData, event: Event): TestData {
  const written = data.written + 1;
  switch (event.type) {
    case "subscription.rename":
      return { ...data, written, nicknames: { ...data.nicknames, [event.subscription]: textOf(data) } };
    case "customer.change-phone":
      return { ...data, written, phones: { ...data.phones, [event.customer]: phoneOf(data) } };
    case "azure-account.note":
      return { ...data, written, note: textOf(data) };
    default:
      return data;
  }
}

const associations = {
  "with-nobody": { reseller: null, mpnId: null, credited: null },
  "with-reseller": creditedBy(locationMpnIdOf(options.reseller), "office"),
  "with-other-partner": creditedBy(locationMpnIdOf(options["other-partner"]), "office"),
} as const satisfies Record<Snapshot["value"]["association"], object>;

function ownIn({ own, phones, nicknames, note }: TestData, snapshot: Snapshot): ExpectedCustomer {
  return {
    ...own,
    phone: phones.own ?? own.phone,
    subscriptions: own.subscriptions.map(
      ({ offer, licences, reseller, mpnId, supportContact, credited }) => ({
        offer,
        licences,
        nickname: nicknames.own,
        reseller,
        mpnId,
        supportContact,
        credited,
      }),
    ),
    tenantOwners: snapshot.matches({ azure: "no-tenant-owner" }) ? [] : [options.reseller],
    note,
  };
}

function otherIn({ other, phones, nicknames }: TestData, { value }: Snapshot): ExpectedCustomer {
  return {
    ...other,
    phone: phones.other ?? other.phone,
    subscriptions: other.subscriptions.map(({ offer, licences }) => {
      const isOffice = offer === "office";
      const { reseller, mpnId, credited } = associations[isOffice ? value.association : "with-nobody"];
      return {
        offer,
        licences,
        nickname: nicknames[isOffice ? "others-first" : "others-second"],
        reseller,
        mpnId,
        supportContact: isOffice ? null : options.reseller,
        credited,
      };
    }),
  };
}

function expectedState(data: TestData, snapshot: Snapshot): ExpectedState {
  const customers = [ownIn(data, snapshot), otherIn(data, snapshot)];
  return expectedStateOf({ partners: data.partners, customers });
}

function bind(data: TestData): BoundMachine<Machine> {
  return {
    act: (event, who) => actOf(data, event, who),
    next: (event) => bind(updated(data, event)),
    expectedState: (snapshot) => expectedState(data, snapshot),
  };
}

function resellerOf(event: Event): ResellerId | undefined {
  if (!("person" in event) || event.person === "provider") return undefined;
  return options[event.person];
}

function performer(event: Event, { actor }: Actors): string {
  const reseller = resellerOf(event);
  return reseller === undefined ? actor : personOf(reseller, resellersRole);
}

/** Fabrikam's own customer has Azure. Litware's customer has Office, which Fabrikam may be associated with, and Intune. */
export const delegationBinding: Binding<Machine> = {
  machine: "delegation",
  async given(actors, driver) {
    const partners = await establish(actors, driver, ["fabrikam", "litware"]);
    const azure = [{ offer: "azure", licences: 1 }];
    const others = [
      { offer: "office", licences: 2 },
      { offer: "intune", licences: 5 },
    ];
    const own = await addCustomer(actors, driver, actors.company(0), "fabrikam", azure);
    const other = await addCustomer(actors, driver, actors.company(1), "litware", others);
    const subscriptions = {
      own: await findSubscriptionTo(actors, driver, own.id, "azure"),
      "others-first": await findSubscriptionTo(actors, driver, other.id, "office"),
      "others-second": await findSubscriptionTo(actors, driver, other.id, "intune"),
    };
    const supported = subscriptions["others-second"];
    await designateSupport(actors, driver, supported, options.reseller);
    const nothing = { nicknames: {}, phones: {}, note: "", written: 0 };
    return bind({ actors, partners, own, other, subscriptions, ...nothing });
  },
  performer,
  organisation: (event, { provider }) => resellerOf(event) ?? provider,
  observers: ({ actor, provider }) => [
    {
      person: actor,
      organisation: provider,
      kind: "provider",
      sees: ["customers", "customer", "subscriptions", "incentives", "tenant-owners", "azure-account"],
    },
    {
      person: personOf("fabrikam", resellersRole),
      organisation: "fabrikam",
      kind: "reseller",
      sees: ["customers", "incentives"],
    },
  ],
  blames: (what) => (what === "incentives" ? "location-account-mpn-id-earns-incentives" : undefined),
  action: ({ type }) => type,
};
