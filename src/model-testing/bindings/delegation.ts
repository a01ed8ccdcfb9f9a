import type { EventFromLogic, SnapshotFrom } from "xstate";
import type { delegationMachine } from "../../../machines/delegation/delegation.machine";
import { personOf, type ResellerId, resellers } from "../../port/default-data/companies";
import { type Act, act } from "./act";
import type { Actors } from "./actors";
import type { Binding, BoundMachine } from "./binding";
import { creditedBy } from "./crediting";
import {
  type ExpectedCustomer,
  type ExpectedPartner,
  type ExpectedState,
  expectedStateOf,
} from "./expected-state";
import { addCustomer, establish, findSubscriptionTo } from "./preparations";

type Machine = typeof delegationMachine;
type Event = EventFromLogic<Machine>;
type Snapshot = SnapshotFrom<Machine>;

const options = { reseller: "fabrikam", "other-partner": "litware" } as const satisfies Record<
  string,
  ResellerId
>;

type Subscription = "own" | "others-first" | "others-second";

interface Memory {
  readonly actors: Actors;
  readonly partners: readonly ExpectedPartner[];
  readonly own: ExpectedCustomer & { readonly id: string };
  readonly other: ExpectedCustomer & { readonly id: string };
  readonly subscriptions: Readonly<Record<Subscription, string>>;
  /** The names that somebody has given. */
  readonly nicknames: Readonly<Partial<Record<Subscription, string>>>;
  readonly phones: Readonly<Partial<Record<"own" | "other", string>>>;
  readonly note: string;
  /** How much has been written, so that everything written is told apart. */
  readonly written: number;
}

function mpnIdOf(reseller: ResellerId): string {
  return resellers.find(({ id }) => id === reseller)?.locationMpnId ?? "";
}

const textOf = ({ written }: Memory) => `Changed ${written + 1}`;
const phoneOf = ({ written }: Memory) => `555-${1000 + written}`;

function actOf(memory: Memory, event: Event, who: string): Act {
  const { subscriptions } = memory;
  switch (event.type) {
    case "subscription.set-reseller":
      return act(who, event.type, {
        subscription: subscriptions["others-first"],
        mpnId: mpnIdOf(options[event.reseller]),
      });
    case "subscription.set-support-contact":
      return act(who, event.type, {
        subscription: subscriptions["others-second"],
        reseller: options.reseller,
      });
    case "subscription.manage":
      return act(who, event.type, {
        subscription: subscriptions[event.subscription],
        nickname: textOf(memory),
      });
    case "customer.manage":
      return act(who, event.type, { customer: memory[event.customer].id, phone: phoneOf(memory) });
    case "tenant-owner.grant":
      return act(who, event.type, { customer: memory[event.customer].id, reseller: options[event.reseller] });
    case "azure-account.manage":
      return act(who, event.type, { customer: memory.own.id, note: textOf(memory) });
  }
}

function remember(memory: Memory, event: Event): Memory {
  const written = memory.written + 1;
  switch (event.type) {
    case "subscription.manage":
      return { ...memory, written, nicknames: { ...memory.nicknames, [event.subscription]: textOf(memory) } };
    case "customer.manage":
      return { ...memory, written, phones: { ...memory.phones, [event.customer]: phoneOf(memory) } };
    case "azure-account.manage":
      return { ...memory, written, note: textOf(memory) };
    default:
      return memory;
  }
}

const associations = {
  "with-nobody": { reseller: null, mpnId: null, credited: null },
  "with-reseller": creditedBy(mpnIdOf(options.reseller), "office"),
  "with-other-partner": creditedBy(mpnIdOf(options["other-partner"]), "office"),
} as const satisfies Record<Snapshot["value"]["association"], object>;

function ownIn({ own, phones, nicknames, note }: Memory, snapshot: Snapshot): ExpectedCustomer {
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

function otherIn({ other, phones, nicknames }: Memory, { value }: Snapshot): ExpectedCustomer {
  const supportContact = value.support === "nobody" ? null : options.reseller;
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
        supportContact: isOffice ? null : supportContact,
        credited,
      };
    }),
  };
}

function expectedState(memory: Memory, snapshot: Snapshot): ExpectedState {
  const customers = [ownIn(memory, snapshot), otherIn(memory, snapshot)];
  return expectedStateOf({ partners: memory.partners, customers });
}

function enact(memory: Memory): BoundMachine<Machine> {
  return {
    act: (event, who) => actOf(memory, event, who),
    after: (event) => enact(remember(memory, event)),
    expectedState: (snapshot) => expectedState(memory, snapshot),
  };
}

function resellerOf(event: Event): ResellerId | undefined {
  if (!("person" in event) || event.person === "provider") return undefined;
  return options[event.person];
}

function performer(event: Event, { actor, resellersRole }: Actors): string {
  const reseller = resellerOf(event);
  return reseller === undefined ? actor : personOf(reseller, resellersRole);
}

/** Fabrikam's own customer has bought Azure; Litware's customer has Office, which Fabrikam may be given, and Intune. */
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
    const nothing = { nicknames: {}, phones: {}, note: "", written: 0 };
    return enact({ actors, partners, own, other, subscriptions, ...nothing });
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
      person: personOf("fabrikam", "sales-agent"),
      organisation: "fabrikam",
      kind: "reseller",
      sees: ["customers", "incentives"],
    },
  ],
  blames: (what) => (what === "incentives" ? "location-account-earns-incentives" : undefined),
  action: ({ type }) => type,
};
