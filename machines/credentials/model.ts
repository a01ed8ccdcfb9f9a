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
  type Sample,
} from "../machine-model";
import { notOnThisPage, refusalOfOtherProvider } from "../new-customer-steps";
import { noPartnership, nothingSelected } from "../order-lines";
import { openAlready, readingsOfProvidersPeople, refusalOfProvidersWork, resellersDoNotBuy } from "../people";
import { sentences } from "../sentences";
import {
  type CredentialsEvent,
  createCredentialsMachine,
  type credentialsMachine,
} from "./credentials.machine";
import { credentialsLabels } from "./labels";
import { credentialsSamples } from "./samples";

type Snapshot = SnapshotFrom<typeof credentialsMachine>;

/** A colleague cannot continue on the page that the orderer has open (reading-033), nor go back to it (reading-005). */
const notTheirPage: Refusal = { reason: "not-at-this-step", reading: ["reading-005", "reading-033"] };

/** Another order of the same person is open (reading-004). It is left open whether that still holds on the Confirmation page. */
function refusalOfStart(
  event: CredentialsEvent & { type: "new-customer.start" },
  { value: page, context }: Snapshot,
  choices: Choices,
): Refusal | Infeasible {
  const own = event.person === "orderer" ? page !== "none" : context.colleagueOrders;
  const isBusy = choices["reading-004"] === "refused" && own;
  if (event.reseller === "non-partner")
    return isBusy ? { ...noPartnership, also: ["not-at-this-step"] } : noPartnership;
  const isShared = event.person === "colleague" && choices["reading-033"] === "shared";
  if (isShared || (event.person === "orderer" && page === "confirmation")) return leftOpen;
  return event.person === "orderer" ? openAlready(choices) : openAlready(choices, "reading-033");
}

function refusal(
  { event }: Sample<CredentialsEvent>,
  snapshot: Snapshot,
  choices: Choices,
): Refusal | Infeasible {
  if (event.type === "new-customer.start") return refusalOfStart(event, snapshot, choices);
  const { value: page } = snapshot;
  const isOrderer = event.person === "orderer";
  if (event.type === "new-customer.review" && page === "new-subscription") return nothingSelected(choices);
  const refused = notOnThisPage(event, isOrderer ? page : "new-customer", choices);
  const theirs = event.type === "new-customer.submit" ? "review" : "confirmation";
  return !isOrderer && page === theirs && !isInfeasible(refused) ? { ...refused, ...notTheirPage } : refused;
}

function refusalOfPerson(kind: PersonKind, { event }: Sample<CredentialsEvent>, choices: Choices) {
  const starts = event.type === "new-customer.start";
  const doNotBuy = resellersDoNotBuy(choices);
  const outsiders = {
    reseller: starts ? doNotBuy : { ...doNotBuy, also: ["not-at-this-step"] as const },
    otherProvider: refusalOfOtherProvider(event, choices),
  };
  return refusalOfProvidersWork(kind, outsiders, !starts, choices);
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

/** The model of the administrator's credentials, under an implementation's choices. */
export const credentialsModelUnder = (choices: Choices): MachineModel<typeof credentialsMachine> => ({
  id: "credentials",
  title: { en: "The administrator's credentials", "zh-TW": "系統管理員的登入資訊" },
  given: {
    en: "A partner reseller, a reseller without a partnership, and two people of the provider: the orderer, whose role the grid varies, and a colleague.",
    "zh-TW":
      "一家合作經銷商、一家沒有合作關係的經銷商，以及提供者的兩位人員：角色會變化的訂購人員，以及一位同事。",
  },
  machine: createCredentialsMachine(choices),
  samples: credentialsSamples,
  labels: credentialsLabels,
  refusal: (sample, snapshot) => refusal(sample, snapshot, choices),
  refusalOfPerson: (kind, sample) => refusalOfPerson(kind, sample, choices),
  readingsOfPerson: (kind) => readingsOfProvidersPeople(kind, choices),
  describeState,
  describeEvent: (sample, language) => sample.text[language],
});
