import type { SnapshotFrom } from "xstate";
import type { Language } from "../../src/domain/language";
import type { BilingualText, MachineModel, PersonKind, Refusal, Sample } from "../machine-model";
import { agreementNotActive, noPartnership, refusalOfLines } from "../order-lines";
import { notAtThisStep, refusalOfProvidersWork, resellersDoNotBuy } from "../people";
import { sentences } from "../sentences";
import {
  type AddSubscriptionContext,
  type AddSubscriptionEvent,
  addSubscriptionMachine,
} from "./add-subscription.machine";
import { addSubscriptionLabels } from "./labels";
import { addSubscriptionSamples } from "./samples";

type Snapshot = SnapshotFrom<typeof addSubscriptionMachine>;

const unknownCustomer: Refusal = { reason: "unknown-customer", reading: "reading-013" };
const nothingSelected: Refusal = { reason: "nothing-selected", reading: "reading-020" };

/** The refusal of the input's contents; `undefined` if only the step can be the wrong one. */
function refusalOfContents(event: AddSubscriptionEvent): Refusal | undefined {
  switch (event.type) {
    case "add-subscription.start":
      return event.customer === "unknown-customer" ? unknownCustomer : undefined;
    case "add-subscription.choose-subscriptions":
      return refusalOfLines(event.lines);
    case "add-subscription.choose-reseller":
      if (event.reseller === "non-partner") return noPartnership;
      return event.reseller === "partner-without-agreement" ? agreementNotActive : undefined;
    case "add-subscription.submit":
      return nothingSelected;
  }
}

function refusal({ event }: Sample<AddSubscriptionEvent>, snapshot: Snapshot): Refusal {
  const contents = refusalOfContents(event);
  const open = snapshot.matches("new-subscription");
  if (open || event.type === "add-subscription.start") return contents ?? notAtThisStep;
  return contents === undefined ? notAtThisStep : { ...notAtThisStep, also: [contents.reason] };
}

function refusalOfPerson(kind: PersonKind, { event }: Sample<AddSubscriptionEvent>) {
  const starts = event.type === "add-subscription.start";
  const outsiders = {
    reseller: starts ? resellersDoNotBuy : { ...resellersDoNotBuy, also: ["not-at-this-step"] as const },
    otherProvider: starts ? unknownCustomer : notAtThisStep,
  };
  return refusalOfProvidersWork(kind, outsiders, !starts);
}

const pages: Readonly<Record<NonNullable<AddSubscriptionContext["customer"]> | "closed", BilingualText>> = {
  closed: { en: "No New subscription page is open.", "zh-TW": "沒有開啟 [新訂閱] 頁面。" },
  "first-customer": {
    en: "The New subscription page of the first customer is open.",
    "zh-TW": "第一位客戶的 [新訂閱] 頁面已開啟。",
  },
  "second-customer": {
    en: "The New subscription page of the second customer is open.",
    "zh-TW": "第二位客戶的 [新訂閱] 頁面已開啟。",
  },
};

const selections: Readonly<Record<NonNullable<AddSubscriptionContext["lines"]>, BilingualText>> = {
  one: { en: "One subscription is selected.", "zh-TW": "已選取一個訂閱。" },
  several: { en: "Two subscriptions are selected.", "zh-TW": "已選取兩個訂閱。" },
};

const resellers: Readonly<Record<NonNullable<AddSubscriptionContext["reseller"]>, BilingualText>> = {
  "first-partner": {
    en: "The first partner is to be associated.",
    "zh-TW": "將與第一家合作經銷商建立關聯。",
  },
  "second-partner": {
    en: "The second partner is to be associated.",
    "zh-TW": "將與第二家合作經銷商建立關聯。",
  },
};

function describeState({ context }: Snapshot, language: Language): string {
  const added: BilingualText = context.added
    ? { en: "Subscriptions have been added.", "zh-TW": "已新增過訂閱。" }
    : { en: "Nothing has been added yet.", "zh-TW": "尚未新增任何訂閱。" };
  const parts = [
    pages[context.customer ?? "closed"],
    ...(context.lines === null ? [] : [selections[context.lines]]),
    ...(context.reseller === null ? [] : [resellers[context.reseller]]),
    added,
  ];
  return sentences(parts, language);
}

/** The model of adding subscriptions to existing customers. */
export const addSubscriptionModel: MachineModel<typeof addSubscriptionMachine> = {
  id: "add-subscription",
  title: { en: "New subscriptions for existing customers", "zh-TW": "現有客戶的新訂閱" },
  given: {
    en: "Two customers of the first partner, a second partner, a third partner without an active agreement, and a reseller without a partnership.",
    "zh-TW":
      "第一家合作經銷商有兩位客戶；另有第二家合作經銷商、一家沒有有效合約的合作經銷商，以及一家沒有合作關係的經銷商。",
  },
  machine: addSubscriptionMachine,
  samples: addSubscriptionSamples,
  labels: addSubscriptionLabels,
  refusal,
  refusalOfPerson,
  describeState,
  describeEvent: (sample, language) => sample.text[language],
};
