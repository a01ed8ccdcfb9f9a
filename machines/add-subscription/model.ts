import type { SnapshotFrom } from "xstate";
import type { Choices } from "../../src/domain/choices";
import type { Language } from "../../src/domain/language";
import {
  type BilingualText,
  type Infeasible,
  isInfeasible,
  type MachineModel,
  type PersonKind,
  type Refusal,
  type Sample,
} from "../machine-model";
import { agreementNotActive, noPartnership, nothingSelected, refusalOfLines } from "../order-lines";
import {
  notAtThisStep,
  openAlready,
  readingsOfProvidersPeople,
  refusalOfProvidersWork,
  resellersDoNotBuy,
  unknownThing,
} from "../people";
import { sentences } from "../sentences";
import {
  type AddSubscriptionContext,
  type AddSubscriptionEvent,
  type addSubscriptionMachine,
  createAddSubscriptionMachine,
} from "./add-subscription.machine";
import { addSubscriptionLabels } from "./labels";
import { addSubscriptionSamples } from "./samples";

type Snapshot = SnapshotFrom<typeof addSubscriptionMachine>;

/** The New subscription page, as far as a refusal depends on it. */
interface OpenPage {
  readonly isOpen: boolean;
  readonly hasLines: boolean;
}

/** The refusal of the input's contents; `undefined` if only the step can be the wrong one. */
function refusalOfContents(
  event: AddSubscriptionEvent,
  { hasLines }: OpenPage,
  choices: Choices,
): Refusal | Infeasible | undefined {
  switch (event.type) {
    case "add-subscription.start":
      return event.customer === "unknown-customer" ? unknownThing("customer", choices) : undefined;
    case "add-subscription.choose-subscriptions":
      return refusalOfLines(event.lines, choices);
    case "add-subscription.choose-reseller": {
      const refused = refusalOfReseller(event, choices);
      const isTooEarly = choices["reading-047"] === "subscriptions-first" && !hasLines;
      return isTooEarly ? tooEarly(refused) : refused;
    }
    case "add-subscription.submit":
      return nothingSelected(choices);
  }
}

function refusalOfReseller(
  { reseller }: AddSubscriptionEvent & { type: "add-subscription.choose-reseller" },
  choices: Choices,
): Refusal | Infeasible | undefined {
  if (reseller === "non-partner") return noPartnership;
  return reseller === "partner-without-agreement" ? agreementNotActive(choices) : undefined;
}

/** The subscriptions come first (reading-047), before a reseller of any kind. */
function tooEarly(refused: Refusal | Infeasible | undefined): Refusal {
  const reasons = refused === undefined || isInfeasible(refused) ? [] : [refused.reason];
  return { reason: "nothing-selected", also: ["not-at-this-step", ...reasons], reading: "reading-047" };
}

function pageIn(snapshot: Snapshot): OpenPage {
  return { isOpen: snapshot.matches("new-subscription"), hasLines: snapshot.context.lines !== null };
}

/** The refusal of an input that the page does not take. */
export function refusalOnPage(
  event: AddSubscriptionEvent,
  page: OpenPage,
  choices: Choices,
): Refusal | Infeasible {
  const { isOpen } = page;
  const contents = refusalOfContents(event, page, choices);
  if (event.type === "add-subscription.start") return refusalOfStart(contents, isOpen, choices);
  if (isOpen) return contents ?? notAtThisStep;
  return contents === undefined || isInfeasible(contents)
    ? notAtThisStep
    : { ...notAtThisStep, also: [contents.reason] };
}

/** Another page is open (reading-004), or the customer is unknown. */
function refusalOfStart(
  contents: Refusal | Infeasible | undefined,
  isOpen: boolean,
  choices: Choices,
): Refusal | Infeasible {
  if (contents === undefined || isInfeasible(contents)) return contents ?? openAlready(choices);
  const isBusy = choices["reading-004"] === "refused" && isOpen;
  return isBusy ? { ...contents, also: [...(contents.also ?? []), "not-at-this-step"] } : contents;
}

function refusalOfPerson(kind: PersonKind, { event }: Sample<AddSubscriptionEvent>, choices: Choices) {
  const starts = event.type === "add-subscription.start";
  const doNotBuy = resellersDoNotBuy(choices);
  const outsiders = {
    reseller: starts ? doNotBuy : { ...doNotBuy, also: ["not-at-this-step"] as const },
    otherProvider: starts ? unknownThing("customer", choices) : notAtThisStep,
  };
  return refusalOfProvidersWork(kind, outsiders, !starts, choices);
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

/** The model of adding subscriptions to existing customers, under an implementation's choices. */
export const addSubscriptionModelUnder = (choices: Choices): MachineModel<typeof addSubscriptionMachine> => ({
  id: "add-subscription",
  title: { en: "New subscriptions for existing customers", "zh-TW": "現有客戶的新訂閱" },
  given: {
    en: "Two customers of the first partner, a second partner, a third partner without an active agreement, and a reseller without a partnership.",
    "zh-TW":
      "第一家合作經銷商有兩位客戶；另有第二家合作經銷商、一家沒有有效合約的合作經銷商，以及一家沒有合作關係的經銷商。",
  },
  machine: createAddSubscriptionMachine(choices),
  samples: addSubscriptionSamples,
  labels: addSubscriptionLabels,
  refusal: ({ event }, snapshot) => refusalOnPage(event, pageIn(snapshot), choices),
  refusalOfPerson: (kind, sample) => refusalOfPerson(kind, sample, choices),
  readingsOfPerson: (kind) => readingsOfProvidersPeople(kind, choices),
  describeState,
  describeEvent: (sample, language) => sample.text[language],
});
