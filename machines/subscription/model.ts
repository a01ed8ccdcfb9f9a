import type { SnapshotFrom } from "xstate";
import type { Language } from "../../src/domain/language";
import type { BilingualText, MachineModel, PersonKind, Refusal, Sample } from "../machine-model";
import { agreementNotActive, mpnIdWithoutPartnership } from "../order-lines";
import { notAProvider, refusalOfProvidersWork, resellersDoNotBuyMore } from "../people";
import { sentences } from "../sentences";
import { subscriptionLabels } from "./labels";
import { subscriptionSamples } from "./samples";
import { type SubscriptionEvent, subscriptionMachine } from "./subscription.machine";

type Snapshot = SnapshotFrom<typeof subscriptionMachine>;
type Parts = Snapshot["value"];

const unknownSubscription: Refusal = { reason: "unknown-subscription", reading: "reading-013" };

const outOfRange: Refusal = { reason: "licences-out-of-range", reading: "reading-006" };

const mpnIdRefusals: Readonly<Record<string, Refusal>> = {
  "partner-without-agreement": agreementNotActive,
  "non-partner": mpnIdWithoutPartnership,
};

function refusal({ event }: Sample<SubscriptionEvent>): Refusal {
  switch (event.type) {
    case "subscription.buy-licences":
      return event.subscription === "unknown" ? unknownSubscription : outOfRange;
    case "subscription.upgrade":
      return event.to === "unknown-offer"
        ? { reason: "unknown-offer", also: ["not-an-upgrade"], reading: "reading-012" }
        : { reason: "not-an-upgrade", reading: "reading-012" };
    case "subscription.set-reseller":
      return mpnIdRefusals[event.mpnId] ?? { reason: "unknown-mpn-id", reading: "reading-008" };
  }
}

function refusalOfPerson(kind: PersonKind, { event }: Sample<SubscriptionEvent>) {
  const buying = event.type === "subscription.buy-licences" || event.type === "subscription.upgrade";
  const outsiders = {
    reseller: buying ? resellersDoNotBuyMore : notAProvider,
    otherProvider: unknownSubscription,
  };
  return refusalOfProvidersWork(kind, outsiders, false);
}

const licences: Readonly<Record<Parts["licences"], BilingualText>> = {
  minimum: {
    en: "The subscription has the fewest licences that its offer permits.",
    "zh-TW": "訂閱的授權數量為供應項目下限。",
  },
  between: {
    en: "The subscription has more licences than the minimum and can take more.",
    "zh-TW": "訂閱的授權數量介於上下限之間。",
  },
  maximum: {
    en: "The subscription has as many licences as its offer permits.",
    "zh-TW": "訂閱的授權數量已達上限。",
  },
};

const offers: Readonly<Record<Parts["offer"], BilingualText>> = {
  bought: { en: "It is to the offer that was bought.", "zh-TW": "供應項目為原購項目。" },
  upgraded: { en: "It has been upgraded.", "zh-TW": "訂閱已升級。" },
};

const resellers: Readonly<Record<Parts["reseller"], BilingualText>> = {
  none: { en: "No reseller is associated with it.", "zh-TW": "尚無經銷商與其相關聯。" },
  "first-credited": {
    en: "The first partner is associated with it and credited for incentives.",
    "zh-TW": "與第一家合作經銷商相關聯，且其獲得獎勵。",
  },
  "first-not-credited": {
    en: "The first partner is associated with it under another account, which earns no incentives.",
    "zh-TW": "與第一家合作經銷商的其他帳戶相關聯，不會獲得獎勵。",
  },
  "second-credited": {
    en: "The second partner is associated with it and credited for incentives.",
    "zh-TW": "與第二家合作經銷商相關聯，且其獲得獎勵。",
  },
};

function describeState({ value }: Snapshot, language: Language): string {
  const parts = [licences[value.licences], offers[value.offer], resellers[value.reseller]];
  return sentences(parts, language);
}

/** The model of one subscription. */
export const subscriptionModel: MachineModel<typeof subscriptionMachine> = {
  id: "subscription",
  title: { en: "One subscription", "zh-TW": "一個訂閱" },
  given: {
    en: "A customer with one subscription to an upgradable offer, bought with the fewest licences and no reseller of its own. Two partners, of which the first has a second MPN ID, a third partner without an active agreement, and a reseller without a partnership.",
    "zh-TW":
      "一位客戶擁有一個可升級的訂閱，以最少授權數量購買，且未指定經銷商。有兩家合作經銷商（第一家另有一個 MPN 識別碼）、一家沒有有效合約的合作經銷商，以及一家沒有合作關係的經銷商。",
  },
  machine: subscriptionMachine,
  samples: subscriptionSamples,
  labels: subscriptionLabels,
  refusal,
  refusalOfPerson,
  describeState,
  describeEvent: (sample, language) => sample.text[language],
};
