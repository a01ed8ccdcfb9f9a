import type { SnapshotFrom } from "xstate";
import type { Language } from "../../src/domain/language";
import type { BilingualText, MachineModel, PersonKind, Refusal, Sample } from "../machine-model";
import { noPartnership, nothingSelected } from "../order-lines";
import { notAtThisStep, refusalOfProvidersWork, resellersDoNotBuy } from "../people";
import { sentences } from "../sentences";
import { type CredentialsEvent, credentialsMachine } from "./credentials.machine";
import { credentialsLabels } from "./labels";
import { credentialsSamples } from "./samples";

type Snapshot = SnapshotFrom<typeof credentialsMachine>;

/** A colleague cannot continue on the page that the orderer has open (reading-033), nor go back to it (reading-005). */
const notTheirPage: Refusal = { reason: "not-at-this-step", reading: ["reading-005", "reading-033"] };

function refusal({ event }: Sample<CredentialsEvent>, snapshot: Snapshot): Refusal {
  if (event.type === "new-customer.start") return noPartnership;
  if (event.type === "new-customer.review" && snapshot.matches("new-subscription")) return nothingSelected;
  const page = event.type === "new-customer.submit" ? "review" : "confirmation";
  return event.person === "colleague" && snapshot.matches(page) ? notTheirPage : notAtThisStep;
}

function refusalOfPerson(kind: PersonKind, { event }: Sample<CredentialsEvent>) {
  const starts = event.type === "new-customer.start";
  const outsiders = {
    reseller: starts ? resellersDoNotBuy : { ...resellersDoNotBuy, also: ["not-at-this-step"] as const },
    otherProvider: starts ? noPartnership : notAtThisStep,
  };
  return refusalOfProvidersWork(kind, outsiders, !starts);
}

const pages: Readonly<Record<Snapshot["value"], BilingualText>> = {
  none: { en: "The orderer has no order open.", "zh-TW": "訂購人員沒有進行中的訂單。" },
  "new-customer": { en: "The orderer is on the New customer page.", "zh-TW": "訂購人員在 [新客戶] 頁面。" },
  "new-subscription": {
    en: "The orderer is on the New subscription page.",
    "zh-TW": "訂購人員在 [新訂閱] 頁面。",
  },
  review: { en: "The orderer is reviewing the order.", "zh-TW": "訂購人員正在檢閱訂單。" },
  confirmation: {
    en: "The orderer, and nobody else, can read the new customer's credentials under Setup info.",
    "zh-TW": "只有訂購人員可以在 [安裝資訊] 下方讀取新客戶的登入資訊。",
  },
};

const selected: BilingualText = {
  en: "It holds one subscription.",
  "zh-TW": "訂單含一個訂閱。",
};

const gone: BilingualText = {
  en: "Credentials that were shown before can no longer be read by anyone.",
  "zh-TW": "先前顯示過的登入資訊已無人能再讀取。",
};

const colleague: BilingualText = {
  en: "A colleague has an order of its own on the New customer page.",
  "zh-TW": "一位同事在 [新客戶] 頁面有自己的訂單。",
};

function describeState({ value, context }: Snapshot, language: Language): string {
  const parts = [
    pages[value],
    ...(context.selected ? [selected] : []),
    ...(context.gone ? [gone] : []),
    ...(context.colleagueOrders ? [colleague] : []),
  ];
  return sentences(parts, language);
}

/** The model of the administrator's credentials. */
export const credentialsModel: MachineModel<typeof credentialsMachine> = {
  id: "credentials",
  title: { en: "The administrator's credentials", "zh-TW": "系統管理員的登入資訊" },
  given: {
    en: "A partner reseller, a reseller without a partnership, and two people of the provider: the orderer, whose role the grid varies, and a colleague.",
    "zh-TW":
      "一家合作經銷商、一家沒有合作關係的經銷商，以及提供者的兩位人員：角色會變化的訂購人員，以及一位同事。",
  },
  machine: credentialsMachine,
  samples: credentialsSamples,
  labels: credentialsLabels,
  refusal,
  refusalOfPerson,
  describeState,
  describeEvent: (sample, language) => sample.text[language],
};
