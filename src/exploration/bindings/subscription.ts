import type { EventFromLogic, SnapshotFrom } from "xstate";
import type { subscriptionMachine } from "../../../machines/subscription.machine";
import { offers, personOf, resellers, strayMpnId } from "../../arrangement/cast";
import { type Act, act } from "./act";
import type { Binding, Enactment } from "./binding";
import { creditedBy } from "./crediting";
import {
  type Picture,
  type PicturedCustomer,
  type PicturedPartner,
  type PicturedSubscription,
  pictureOf,
} from "./picture";
import { addCustomer, establish, findSubscriptionTo } from "./preparations";
import type { Stage } from "./stage";

type Machine = typeof subscriptionMachine;
type Event = EventFromLogic<Machine>;
type Snapshot = SnapshotFrom<Machine>;

const bought = "office";
const target = "office-premium";

interface Memory {
  readonly stage: Stage;
  readonly partners: readonly PicturedPartner[];
  readonly customer: PicturedCustomer;
  readonly subscription: string;
  readonly licences: number;
}

const contacts = { "first-partner": "fabrikam", "second-partner": "litware", stranger: "relecloud" } as const;
const destinations = { target, "no-target": "intune", "unknown-offer": "solitaire" } as const;

function locationOf(id: string): string {
  return resellers.find((reseller) => reseller.id === id)?.locationMpnId ?? "";
}

const mpnIds = {
  "first-location": locationOf("fabrikam"),
  "first-other-account": resellers[0].otherMpnIds[0],
  "second-location": locationOf("litware"),
  unknown: strayMpnId,
  "lapsed-partner": locationOf("adatum"),
  stranger: locationOf("relecloud"),
} as const;

function limitOf(offer: string): number {
  return offers.find(({ id }) => id === offer)?.maximumLicences ?? 0;
}

/** How many licences an input stands for, given what the subscription has; buying none at all is no purchase. */
function additional(
  { licences }: Memory,
  wish: (Event & { type: "subscription.buy-licences" })["additional"],
): number {
  const rest = limitOf(bought) - licences;
  switch (wish) {
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

function actOf(memory: Memory, event: Event, who: string): Act {
  const { subscription } = memory;
  switch (event.type) {
    case "subscription.buy-licences": {
      const asked = event.subscription === "unknown" ? "no-such-subscription" : subscription;
      return act(who, event.type, { subscription: asked, additional: additional(memory, event.additional) });
    }
    case "subscription.upgrade":
      return act(who, event.type, { subscription, offer: destinations[event.to] });
    case "subscription.set-reseller":
      return act(who, event.type, { subscription, mpnId: mpnIds[event.mpnId] });
    case "subscription.set-support-contact":
      return act(who, event.type, { subscription, reseller: contacts[event.reseller] });
  }
}

const associations = {
  none: { reseller: null, mpnId: null, credited: null },
  "first-credited": creditedBy(mpnIds["first-location"], bought),
  "first-not-credited": creditedBy(mpnIds["first-other-account"], bought),
  "second-credited": creditedBy(mpnIds["second-location"], bought),
} as const satisfies Record<Snapshot["value"]["reseller"], object>;

function subscriptionIn({ licences }: Memory, { value }: Snapshot): PicturedSubscription {
  return {
    offer: value.offer === "upgraded" ? target : bought,
    licences,
    ...associations[value.reseller],
    supportContact: value.support === "none" ? null : contacts[value.support],
  };
}

function picture(memory: Memory, snapshot: Snapshot): Picture {
  const { partners, customer, licences } = memory;
  const boughtMore = licences > 1 || snapshot.value.offer === "upgraded";
  return pictureOf({
    partners,
    customers: [{ ...customer, subscriptions: [subscriptionIn(memory, snapshot)], boughtMore }],
  });
}

function enact(memory: Memory): Enactment<Machine> {
  return {
    act: (event, who) => actOf(memory, event, who),
    after: (event) =>
      event.type === "subscription.buy-licences"
        ? enact({ ...memory, licences: memory.licences + additional(memory, event.additional) })
        : enact(memory),
    picture: (snapshot) => picture(memory, snapshot),
  };
}

/** The Office subscription of a customer of Fabrikam, which has a second MPN ID; Litware is a partner too. */
export const subscriptionBinding: Binding<Machine> = {
  machine: "subscription",
  async given(stage, hands) {
    const partners = await establish(stage, hands, ["fabrikam", "litware", "adatum"]);
    const lines = [{ offer: bought, licences: 1 }];
    const customer = await addCustomer(stage, hands, stage.company(0), "fabrikam", lines);
    const subscription = await findSubscriptionTo(stage, hands, customer.id, bought);
    return enact({ stage, partners, customer, subscription, licences: 1 });
  },
  performer: (_event, { actor }) => actor,
  organisation: (_event, { provider }) => provider,
  viewers: ({ actor, provider }) => [
    {
      person: actor,
      organisation: provider,
      kind: "provider",
      sees: ["subscriptions", "incentives", "customers", "orders"],
    },
    {
      person: personOf("litware", "sales-agent"),
      organisation: "litware",
      kind: "reseller",
      sees: ["customers", "incentives"],
    },
  ],
  blames: (what) => (what === "incentives" ? "location-account-earns-incentives" : undefined),
  action: ({ type }) => type,
};
