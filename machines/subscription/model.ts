import type { SnapshotFrom } from "xstate";
import type { Choices } from "../../src/domain/choices";
import type { Language } from "../../src/domain/language";
import {
  type BilingualText,
  type Infeasible,
  isInfeasible,
  leftOpen,
  type MachineModel,
  type PersonKind,
  type Refusal,
  readingsOf,
  type Sample,
} from "../machine-model";
import { agreementNotActive, mpnIdWithoutPartnership } from "../order-lines";
import {
  notAProvider,
  readingsOfProvidersPeople,
  refusalOfProvidersWork,
  resellersDoNotBuyMore,
  unknownThing,
} from "../people";
import { sentences } from "../sentences";
import { subscriptionLabels } from "./labels";
import { subscriptionSamples } from "./samples";
import {
  createSubscriptionMachine,
  type SubscriptionEvent,
  type subscriptionMachine,
} from "./subscription.machine";

type Snapshot = SnapshotFrom<typeof subscriptionMachine>;
type Parts = Snapshot["value"];

const outOfRange: Refusal = { reason: "licences-out-of-range", reading: "reading-006" };

/** A reseller that cannot become a partner without an agreement gets no association by its MPN ID either (reading-026). */
function refusalOfUnsigned(choices: Choices): Refusal | Infeasible {
  const refusal = agreementNotActive(choices);
  if (isInfeasible(refusal) || choices["reading-007"] === "refused") return refusal;
  return { ...refusal, reading: [...readingsOf(refusal), "reading-026"] };
}

function refusalOfMpnId(
  { mpnId }: SubscriptionEvent & { type: "subscription.set-reseller" },
  choices: Choices,
): Refusal | Infeasible {
  if (mpnId === "partner-without-agreement") return refusalOfUnsigned(choices);
  if (mpnId === "non-partner") return mpnIdWithoutPartnership;
  return {
    reason: "unknown-mpn-id",
    reading: mpnId === "first-other-account" ? "reading-009" : "reading-008",
  };
}

function refusal({ event }: Sample<SubscriptionEvent>, choices: Choices): Refusal | Infeasible {
  switch (event.type) {
    case "subscription.buy-licences":
      if (event.subscription === "unknown") return unknownThing("subscription", choices);
      return isWithinNoLimits(event, choices) ? leftOpen : outOfRange;
    case "subscription.upgrade":
      return event.to === "unknown-offer"
        ? { reason: "unknown-offer", also: ["not-an-upgrade"], reading: "reading-012" }
        : { reason: "not-an-upgrade", reading: "reading-012" };
    case "subscription.set-reseller":
      return refusalOfMpnId(event, choices);
  }
}

/** A whole number of licences beyond the limits is bought if they are ignored (reading-006). */
function isWithinNoLimits(
  { additional }: SubscriptionEvent & { type: "subscription.buy-licences" },
  choices: Choices,
): boolean {
  const isWhole = additional !== "fraction" && additional !== "below-minimum";
  return choices["reading-006"] === "any-number" && isWhole;
}

function refusalOfPerson(kind: PersonKind, { event }: Sample<SubscriptionEvent>, choices: Choices) {
  const buying = event.type === "subscription.buy-licences" || event.type === "subscription.upgrade";
  const outsiders = {
    reseller: buying ? resellersDoNotBuyMore(choices) : notAProvider(choices),
    otherProvider: unknownThing("subscription", choices),
  };
  return refusalOfProvidersWork(kind, outsiders, false, choices);
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

const maximumOrMore: BilingualText = {
  en: "The subscription has as many licences as its offer permits, or more.",
  "zh-TW": "訂閱的授權數量已達上限，或超過上限。",
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

function describeState({ value }: Snapshot, language: Language, choices: Choices): string {
  const isBeyond = choices["reading-006"] === "any-number" && value.licences === "maximum";
  const parts = [
    isBeyond ? maximumOrMore : licences[value.licences],
    offers[value.offer],
    resellers[value.reseller],
  ];
  return sentences(parts, language);
}

/** The model of one subscription, under an implementation's choices. */
export const subscriptionModelUnder = (choices: Choices): MachineModel<typeof subscriptionMachine> => ({
  id: "subscription",
  title: { en: "One subscription", "zh-TW": "一個訂閱" },
  given: {
    en: "A customer with one subscription to an upgradable offer, bought with the fewest licences and no reseller of its own. Two partners, of which the first has a second MPN ID, a third partner without an active agreement, and a reseller without a partnership.",
    "zh-TW":
      "一位客戶擁有一個可升級的訂閱，以最少授權數量購買，且未指定經銷商。有兩家合作經銷商（第一家另有一個 MPN 識別碼）、一家沒有有效合約的合作經銷商，以及一家沒有合作關係的經銷商。",
  },
  machine: createSubscriptionMachine(choices),
  samples: subscriptionSamples,
  labels: subscriptionLabels,
  refusal: (sample) => refusal(sample, choices),
  refusalOfPerson: (kind, sample) => refusalOfPerson(kind, sample, choices),
  readingsOfPerson: (kind) => readingsOfProvidersPeople(kind, choices),
  describeState: (snapshot, language) => describeState(snapshot, language, choices),
  describeEvent: (sample, language) => sample.text[language],
});
