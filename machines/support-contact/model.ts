import type { SnapshotFrom } from "xstate";
import type { Choices } from "../../src/domain/choices";
import type { Language } from "../../src/domain/language";
import {
  type BilingualText,
  type Infeasible,
  type MachineModel,
  type PersonKind,
  type Refusal,
  type Sample,
  unstated,
} from "../machine-model";
import { noContactSelected, noPartnership } from "../order-lines";
import { notAProvider, readingsOfProvidersPeople, refusalOfProvidersWork, unknownThing } from "../people";
import { sentences } from "../sentences";
import { supportContactLabels } from "./labels";
import { supportContactSamples } from "./samples";
import { type SupportContactEvent, supportContactMachine } from "./support-contact.machine";

type Snapshot = SnapshotFrom<typeof supportContactMachine>;
type Parts = Snapshot["value"];

/** A selection that was made for the one subscription may still be there after one for the other. */
function refusal(
  { event }: Sample<SupportContactEvent>,
  { value }: Snapshot,
  choices: Choices,
): Refusal | Infeasible {
  if (event.type === "subscription.choose-support-contact")
    return value[event.subscription] === event.reseller ? unstated : noPartnership;
  if (event.type !== "subscription.submit-support-contact") return noPartnership;
  const other = event.subscription === "first" ? value.added : value.first;
  return value.selection === "nothing" && other === "none" ? noContactSelected(choices) : unstated;
}

function refusalOfPerson(kind: PersonKind, { event }: Sample<SupportContactEvent>, choices: Choices) {
  const submits = event.type === "subscription.submit-support-contact";
  const [reseller, otherProvider] = [notAProvider(choices), unknownThing("subscription", choices)];
  if (!submits) return refusalOfProvidersWork(kind, { reseller, otherProvider }, false, choices);
  const withoutSelection = (refusal: Refusal): Refusal => ({
    ...refusal,
    also: [...(refusal.also ?? []), "nothing-selected"],
  });
  const outsiders = {
    reseller: withoutSelection(reseller),
    otherProvider: withoutSelection(otherProvider),
  };
  const found = refusalOfProvidersWork(kind, outsiders, true, choices);
  return found === undefined || "infeasible" in found ? found : withoutSelection(found);
}

const selections: Readonly<Record<Parts["selection"], BilingualText>> = {
  nothing: { en: "Nothing is selected.", "zh-TW": "尚未選取任何項目。" },
  "first-partner-for-first": {
    en: "The first partner is selected for the first subscription and not submitted.",
    "zh-TW": "已為第一個訂閱選取第一家合作經銷商，尚未提交。",
  },
  "second-partner-for-first": {
    en: "The second partner is selected for the first subscription and not submitted.",
    "zh-TW": "已為第一個訂閱選取第二家合作經銷商，尚未提交。",
  },
  "first-partner-for-added": {
    en: "The first partner is selected for the added subscription and not submitted.",
    "zh-TW": "已為新增的訂閱選取第一家合作經銷商，尚未提交。",
  },
};

const firstContacts: Readonly<Record<Parts["first"], BilingualText>> = {
  none: { en: "The first subscription has no support contact.", "zh-TW": "第一個訂閱沒有支援連絡人。" },
  "first-partner": {
    en: "The first partner supports the first subscription.",
    "zh-TW": "第一個訂閱的支援連絡人為第一家合作經銷商。",
  },
  "second-partner": {
    en: "The second partner supports the first subscription.",
    "zh-TW": "第一個訂閱的支援連絡人為第二家合作經銷商。",
  },
};

const addedContacts: Readonly<Record<Parts["added"], BilingualText>> = {
  none: { en: "The added one has none.", "zh-TW": "新增的訂閱沒有支援連絡人。" },
  "first-partner": {
    en: "The first partner supports the added one.",
    "zh-TW": "新增訂閱的支援連絡人為第一家合作經銷商。",
  },
};

const resellers: Readonly<Record<Parts["reseller"], BilingualText>> = {
  none: { en: "No reseller is associated with the first one.", "zh-TW": "第一個訂閱沒有相關聯的經銷商。" },
  "first-partner": {
    en: "The first partner is associated with the first one.",
    "zh-TW": "第一個訂閱與第一家合作經銷商相關聯。",
  },
};

function describeState({ value }: Snapshot, language: Language): string {
  const parts = [
    selections[value.selection],
    firstContacts[value.first],
    addedContacts[value.added],
    resellers[value.reseller],
  ];
  return sentences(parts, language);
}

/** The model of the support contacts of two subscriptions, under an implementation's choices. */
export const supportContactModelUnder = (choices: Choices): MachineModel<typeof supportContactMachine> => ({
  id: "support-contact",
  title: { en: "The designated support contact", "zh-TW": "指派的支援連絡人" },
  given: {
    en: "A customer with two subscriptions, of which one was added later; neither has a support contact. Two partners, and a reseller without a partnership.",
    "zh-TW":
      "一位客戶有兩個訂閱，其中一個是後來新增的，皆無支援連絡人。有兩家合作經銷商，以及一家沒有合作關係的經銷商。",
  },
  machine: supportContactMachine,
  samples: supportContactSamples,
  labels: supportContactLabels,
  refusal: (sample, snapshot) => refusal(sample, snapshot, choices),
  refusalOfPerson: (kind, sample) => refusalOfPerson(kind, sample, choices),
  readingsOfPerson: (kind) => readingsOfProvidersPeople(kind, choices),
  describeState,
  describeEvent: (sample, language) => sample.text[language],
});
