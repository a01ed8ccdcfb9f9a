import type { EventFromLogic, SnapshotFrom } from "xstate";
import type { subscriptionMachine } from "../../../machines/subscription/subscription.machine";
import { offers, personOf, resellers, strayMpnId } from "../../port/default-data/companies";
import { type Actors, resellersRole } from "./actors";
import { type Act, act, type Binding, type BoundMachine } from "./binding";
import {
  type ExpectedCustomer,
  type ExpectedPartner,
  type ExpectedState,
  type ExpectedSubscription,
  expectedStateOf,
} from "./expected-state";
import { addCustomer, establishWithUnsigned, findSubscriptionTo } from "./preparations";
import { creditedBy, locationMpnIdOf } from "./test-data";

type Machine = typeof subscriptionMachine;
type Event = EventFromLogic<Machine>;
type Snapshot = SnapshotFrom<Machine>;

const bought = "office";
const target = "office-premium";

interface TestData {
  readonly actors: Actors;
  readonly partners: readonly ExpectedPartner[];
  readonly customer: ExpectedCustomer;
  readonly subscription: string;
  readonly licences: number;
}

const destinations = { target, "no-target": "intune", "unknown-offer": "solitaire" } as const;

const mpnIds = {
  "first-location": locationMpnIdOf("fabrikam"),
  "first-other-account": resellers[0].otherLocationMpnIds[0],
  "second-location": locationMpnIdOf("litware"),
  unknown: strayMpnId,
  "partner-without-agreement": locationMpnIdOf("adatum"),
  "non-partner": locationMpnIdOf("relecloud"),
} as const;

function limitOf(offer: string): number {
  return offers.find(({ id }) => id === offer)?.maximumLicences ?? 0;
}

/** The number of licences that an input buys, given those of the subscription. No input buys zero licences. */
function additional(
  { licences }: TestData,
  choice: (Event & { type: "subscription.buy-licences" })["additional"],
): number {
  const rest = limitOf(bought) - licences;
  switch (choice) {
    case "one":
      return 1;
    case "all-that-remain":
      return rest;
    case "one-too-many":
      return rest + 1;
    case "below-minimum":
      return -licences;
    case "fraction":
      return 0.5;
  }
}

function actOf(data: TestData, event: Event, who: string): Act {
  const { subscription } = data;
  switch (event.type) {
    case "subscription.buy-licences": {
      const asked = event.subscription === "unknown" ? "no-such-subscription" : subscription;
      return act(who, event.type, { subscription: asked, additional: additional(data, event.additional) });
    }
    case "subscription.upgrade":
      return act(who, event.type, { subscription, offer: destinations[event.to] });
    case "subscription.set-reseller":
      return act(who, event.type, { subscription, mpnId: mpnIds[event.mpnId] });
  }
}

const associations = {
  none: { reseller: null, mpnId: null, credited: null },
  "first-credited": creditedBy(mpnIds["first-location"], bought),
  "first-not-credited": creditedBy(mpnIds["first-other-account"], bought),
  "second-credited": creditedBy(mpnIds["second-location"], bought),
} as const satisfies Record<Snapshot["value"]["reseller"], object>;

function subscriptionIn({ licences }: TestData, { value }: Snapshot): ExpectedSubscription {
  return {
    offer: value.offer === "upgraded" ? target : bought,
    licences,
    ...associations[value.reseller],
    supportContact: null,
  };
}

function expectedState(data: TestData, snapshot: Snapshot): ExpectedState {
  const { partners, customer, licences } = data;
  const boughtMore = licences > 1 || snapshot.value.offer === "upgraded";
  return expectedStateOf({
    partners,
    customers: [{ ...customer, subscriptions: [subscriptionIn(data, snapshot)], boughtMore }],
  });
}

function bind(data: TestData): BoundMachine<Machine> {
  return {
    act: (event, who) => actOf(data, event, who),
    next: (event) =>
      event.type === "subscription.buy-licences"
        ? bind({ ...data, licences: data.licences + additional(data, event.additional) })
        : bind(data),
    expectedState: (snapshot) => expectedState(data, snapshot),
  };
}

/** The Office subscription of a customer of Fabrikam, which has a second MPN ID. Litware is a partner, too. */
export const subscriptionBinding: Binding<Machine> = {
  machine: "subscription",
  async given(actors, driver) {
    const partners = await establishWithUnsigned(actors, driver, ["fabrikam", "litware"]);
    const lines = [{ offer: bought, licences: 1 }];
    const customer = await addCustomer(actors, driver, actors.company(0), "fabrikam", lines);
    const subscription = await findSubscriptionTo(actors, driver, customer.id, bought);
    return bind({ actors, partners, customer, subscription, licences: 1 });
  },
  performer: (_event, { actor }) => actor,
  organisation: (_event, { provider }) => provider,
  observers: ({ actor, provider }) => [
    {
      person: actor,
      organisation: provider,
      kind: "provider",
      sees: ["subscriptions", "incentives", "customers", "orders"],
    },
    {
      person: personOf("litware", resellersRole),
      organisation: "litware",
      kind: "reseller",
      sees: ["customers", "incentives"],
    },
  ],
  blames: (what) => (what === "incentives" ? "location-account-mpn-id-earns-incentives" : undefined),
  action: ({ type }) => type,
};
