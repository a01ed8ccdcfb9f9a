import type { SnapshotFrom } from "xstate";
import type { Choices } from "../../src/domain/choices";
import type { Language } from "../../src/domain/language";
import type { AddSubscriptionEvent } from "../add-subscription/add-subscription.machine";
import { addSubscriptionModelUnder, refusalOnPage } from "../add-subscription/model";
import type { BilingualText, Infeasible, MachineModel, PersonKind, Refusal, Sample } from "../machine-model";
import { readingsOfProvidersPeople } from "../people";
import { sentences } from "../sentences";
import { supportContactModelUnder } from "../support-contact/model";
import {
  type AddedSubscriptionEvent,
  type addedSubscriptionMachine,
  createAddedSubscriptionMachine,
} from "./added-subscription.machine";
import { addedSubscriptionLabels } from "./labels";
import { addedSubscriptionSamples } from "./samples";

type Snapshot = SnapshotFrom<typeof addedSubscriptionMachine>;

function isOnPage(event: AddedSubscriptionEvent): event is AddSubscriptionEvent {
  return event.type.startsWith("add-subscription.");
}

/** The person is at work in one place and begins in the other. */
const bothAtOnce: Infeasible = {
  infeasible: {
    en: "Neither the page nor a reading says whether a person can do both at once.",
    "zh-TW": "文件頁面與解讀皆未說明同一人能否同時進行這兩件事。",
  },
  refusesOthers: true,
};

const addedTwice: Infeasible = {
  infeasible: {
    en: "The machine ends after two subscriptions, so that it stays small.",
    "zh-TW": "為維持精簡，狀態機在新增兩個訂閱後結束。",
  },
};

/** Nothing is selected, of which the implementation's choice may say nothing (reading-020). */
const triedByPart: Infeasible = {
  infeasible: {
    en: "The machines of the two parts try it.",
    "zh-TW": "由這兩部分各自的狀態機嘗試。",
  },
};

const notYetAdded: Infeasible = {
  infeasible: {
    en: "No subscription has been added, so that there are no details to open.",
    "zh-TW": "尚未新增訂閱，因此沒有詳細資料可開啟。",
  },
};

/** The refusal of an input on the details of the new subscription, which may not exist yet. */
function refusalOnDetails({ type }: AddedSubscriptionEvent, snapshot: Snapshot): Infeasible {
  if (snapshot.matches({ subscription: "none" })) return notYetAdded;
  return type === "subscription.submit-support-contact" ? triedByPart : bothAtOnce;
}

function refusal(
  { event }: Sample<AddedSubscriptionEvent>,
  snapshot: Snapshot,
  choices: Choices,
): Refusal | Infeasible {
  if (!isOnPage(event)) return refusalOnDetails(event, snapshot);
  if (event.type === "add-subscription.start") {
    if (snapshot.matches({ list: "selected" })) return bothAtOnce;
    if (snapshot.context.added === 2) return addedTwice;
  }
  const isEmpty = event.type === "add-subscription.submit" && snapshot.matches({ page: "new-subscription" });
  if (isEmpty) return triedByPart;
  const isOpen = snapshot.matches({ page: "new-subscription" });
  return refusalOnPage(event, { isOpen, hasLines: snapshot.context.hasLines }, choices);
}

/** The refusals by kind of person are those of the two machines that the procedure crosses. */
function personsRefusals(choices: Choices) {
  const page = addSubscriptionModelUnder(choices);
  const details = supportContactModelUnder(choices);
  return (kind: PersonKind, { event, ...sample }: Sample<AddedSubscriptionEvent>) =>
    isOnPage(event)
      ? page.refusalOfPerson(kind, { ...sample, event })
      : details.refusalOfPerson(kind, { ...sample, event });
}

const pages: Readonly<Record<Snapshot["value"]["page"], BilingualText>> = {
  none: { en: "No New subscription page is open.", "zh-TW": "沒有開啟 [新訂閱] 頁面。" },
  "new-subscription": { en: "The New subscription page is open.", "zh-TW": "[新訂閱] 頁面已開啟。" },
};

const subscriptions = {
  none: { en: "No subscription has been added yet.", "zh-TW": "尚未新增任何訂閱。" },
  "without-reseller": {
    en: "The new subscription has no reseller.",
    "zh-TW": "新訂閱沒有經銷商。",
  },
  "second-partner": {
    en: "The new subscription is associated with the second partner.",
    "zh-TW": "新訂閱與第二家合作經銷商相關聯。",
  },
  "first-partner": {
    en: "The new subscription is associated with the first partner.",
    "zh-TW": "新訂閱與第一家合作經銷商相關聯。",
  },
} as const satisfies Readonly<Record<string, BilingualText>>;

const contacts: Readonly<Record<Snapshot["value"]["contact"], BilingualText>> = {
  none: { en: "It has no support contact.", "zh-TW": "它沒有支援連絡人。" },
  designated: { en: "The second partner supports it.", "zh-TW": "它的支援連絡人為第二家合作經銷商。" },
};

const addedAnother: BilingualText = {
  en: "Another subscription was added before.",
  "zh-TW": "先前已新增過另一個訂閱。",
};
const linesSelected: BilingualText = { en: "A subscription is selected.", "zh-TW": "已選取一個訂閱。" };
const resellerChosen: BilingualText = {
  en: "The second partner is to be associated.",
  "zh-TW": "將與第二家合作經銷商建立關聯。",
};
const contactSelected: BilingualText = {
  en: "The second partner is selected in its list and not submitted.",
  "zh-TW": "已在它的清單中選取第二家合作經銷商，尚未提交。",
};

function describeState({ value, context }: Snapshot, language: Language): string {
  const { subscription } = value;
  const details =
    subscription === "none"
      ? [subscriptions.none]
      : [subscriptions[subscription.added], contacts[value.contact]];
  const parts = [
    ...(context.added === 2 ? [addedAnother] : []),
    pages[value.page],
    ...(context.hasLines ? [linesSelected] : []),
    ...(context.hasReseller ? [resellerChosen] : []),
    ...details,
    ...(value.list === "selected" ? [contactSelected] : []),
  ];
  return sentences(parts, language);
}

/** The model of the page's last procedure, under an implementation's choices. */
export const addedSubscriptionModelUnder = (
  choices: Choices,
): MachineModel<typeof addedSubscriptionMachine> => ({
  id: "added-subscription",
  title: { en: "A new subscription and its support contact", "zh-TW": "新訂閱與其支援連絡人" },
  given: {
    en: "A customer of the first partner with one subscription, and a second partner.",
    "zh-TW": "第一家合作經銷商的一位客戶，有一個訂閱；另有第二家合作經銷商。",
  },
  machine: createAddedSubscriptionMachine(choices),
  samples: addedSubscriptionSamples,
  labels: addedSubscriptionLabels,
  refusal: (sample, snapshot) => refusal(sample, snapshot, choices),
  refusalOfPerson: personsRefusals(choices),
  readingsOfPerson: (kind) => readingsOfProvidersPeople(kind, choices),
  describeState,
  describeEvent: (sample, language) => sample.text[language],
});
