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
import { notOnThisPage, refusalOfOtherProvider } from "../new-customer-steps";
import { agreementNotActive, noPartnership, nothingSelected, refusalOfLines } from "../order-lines";
import {
  notAtThisStep,
  openAlready,
  readingsOfProvidersPeople,
  refusalOfProvidersWork,
  resellersDoNotBuy,
} from "../people";
import { sentences } from "../sentences";
import { orderWizardLabels } from "./labels";
import {
  createOrderWizardMachine,
  type OrderWizardContext,
  type OrderWizardEvent,
  type orderWizardMachine,
} from "./order-wizard.machine";
import { orderWizardSamples } from "./samples";

type Snapshot = SnapshotFrom<typeof orderWizardMachine>;
type Page = Snapshot["value"];

/** The page on which each input is possible. */
const pageOf = {
  "new-customer.give-details": "new-customer",
  "new-customer.choose-subscriptions": "new-subscription",
  "new-customer.review": "new-subscription",
  "new-customer.submit": "review",
  "new-customer.cancel": "review",
  "new-customer.done": "confirmation",
} as const satisfies Record<Exclude<OrderWizardEvent["type"], "new-customer.start">, Page>;

/** The refusal of the input's contents; `undefined` if only the page can be the wrong one. */
function refusalOfContents(event: OrderWizardEvent, choices: Choices): Refusal | Infeasible | undefined {
  if (event.type === "new-customer.start")
    return event.reseller === "non-partner" ? noPartnership : undefined;
  if (event.type === "new-customer.give-details" && event.missing !== "nothing")
    return { reason: "details-incomplete", reading: "reading-019" };
  if (event.type !== "new-customer.choose-subscriptions") return undefined;
  const ofLines = refusalOfLines(event.lines, choices);
  if (ofLines !== undefined || event.reseller === "none" || event.reseller === "first-partner")
    return ofLines;
  return event.reseller === "non-partner" ? noPartnership : agreementNotActive(choices);
}

/** Another order is open (reading-004). It is left open whether that still holds on the Confirmation page. */
function refusalOfStart(
  event: OrderWizardEvent & { type: "new-customer.start" },
  page: Page,
  choices: Choices,
): Refusal | Infeasible {
  const isBusy = choices["reading-004"] === "refused" && page !== "none";
  if (event.reseller === "non-partner")
    return isBusy ? { ...noPartnership, also: ["not-at-this-step"] } : noPartnership;
  return page === "confirmation" ? leftOpen : openAlready(choices);
}

/** The contents are refused on an earlier page as well, if the person can go back to it (reading-005). */
function refusedAnyway(contents: Refusal): Refusal {
  const reading = [...readingsOf(contents), "reading-005"];
  return { ...contents, also: [...(contents.also ?? []), "not-at-this-step"], reading };
}

function refusal(
  { event }: Sample<OrderWizardEvent>,
  { value: page }: Snapshot,
  choices: Choices,
): Refusal | Infeasible {
  if (event.type === "new-customer.start") return refusalOfStart(event, page, choices);
  if (event.type === "new-customer.review" && page === "new-subscription") return nothingSelected(choices);
  const contents = refusalOfContents(event, choices);
  if (pageOf[event.type] === page) return contents ?? notAtThisStep;
  const refused = notOnThisPage(event, page, choices);
  if (contents === undefined || isInfeasible(contents)) return refused;
  return isInfeasible(refused) ? refusedAnyway(contents) : { ...refused, also: [contents.reason] };
}

function refusalOfPerson(kind: PersonKind, { event }: Sample<OrderWizardEvent>, choices: Choices) {
  const starts = event.type === "new-customer.start";
  const doNotBuy = resellersDoNotBuy(choices);
  const outsiders = {
    reseller: starts ? doNotBuy : { ...doNotBuy, also: ["not-at-this-step"] as const },
    otherProvider: refusalOfOtherProvider(event, choices),
  };
  return refusalOfProvidersWork(kind, outsiders, !starts, choices);
}

const pages: Readonly<Record<Page, BilingualText>> = {
  none: { en: "No order is open.", "zh-TW": "沒有進行中的訂單。" },
  "new-customer": { en: "The New customer page is open.", "zh-TW": "[新客戶] 頁面已開啟。" },
  "new-subscription": { en: "The New subscription page is open.", "zh-TW": "[新訂閱] 頁面已開啟。" },
  review: { en: "The order is being reviewed.", "zh-TW": "正在檢閱訂單。" },
  confirmation: { en: "The Confirmation page is open.", "zh-TW": "[確認] 頁面已開啟。" },
};

const resellers: Readonly<Record<NonNullable<OrderWizardContext["reseller"]>, BilingualText>> = {
  "first-partner": {
    en: "The first partner is selected on the form.",
    "zh-TW": "表單已選取第一家合作經銷商。",
  },
  "second-partner": {
    en: "The second partner is selected on the form.",
    "zh-TW": "表單已選取第二家合作經銷商。",
  },
};

const selections: Readonly<Record<NonNullable<OrderWizardContext["lines"]>, BilingualText>> = {
  one: { en: "It holds one subscription", "zh-TW": "訂單含一個訂閱" },
  several: { en: "It holds two subscriptions", "zh-TW": "訂單含兩個訂閱" },
};

const associations: Readonly<Record<OrderWizardContext["association"], BilingualText>> = {
  none: { en: ", without a reseller of their own.", "zh-TW": "，未另外指定經銷商。" },
  "first-partner": { en: ", with the first partner as reseller.", "zh-TW": "，經銷商為第一家合作經銷商。" },
};

const placed: Readonly<Record<OrderWizardContext["placed"], BilingualText>> = {
  none: { en: "No order has been placed.", "zh-TW": "尚未成立任何訂單。" },
  one: { en: "One order has been placed.", "zh-TW": "已成立一張訂單。" },
  several: { en: "Two orders or more have been placed.", "zh-TW": "已成立兩張以上的訂單。" },
};

function selectionWords({ lines, association }: OrderWizardContext): readonly BilingualText[] {
  if (lines === null) return [];
  const [what, whose] = [selections[lines], associations[association]];
  return [{ en: what.en + whose.en, "zh-TW": what["zh-TW"] + whose["zh-TW"] }];
}

function describeState({ value, context }: Snapshot, language: Language): string {
  const reseller = context.reseller === null ? [] : [resellers[context.reseller]];
  return sentences([pages[value], ...reseller, ...selectionWords(context), placed[context.placed]], language);
}

/** The model of the order for a new customer, under an implementation's choices. */
export const orderWizardModelUnder = (choices: Choices): MachineModel<typeof orderWizardMachine> => ({
  id: "order-wizard",
  title: { en: "Order for a new customer", "zh-TW": "新客戶的訂單" },
  given: {
    en: "Two partner resellers, a third partner without an active agreement, and a reseller without a partnership. No customers yet.",
    "zh-TW": "有兩家合作經銷商、一家沒有有效合約的合作經銷商，以及一家沒有合作關係的經銷商。尚無任何客戶。",
  },
  machine: createOrderWizardMachine(choices),
  samples: orderWizardSamples,
  labels: orderWizardLabels,
  refusal: (sample, snapshot) => refusal(sample, snapshot, choices),
  refusalOfPerson: (kind, sample) => refusalOfPerson(kind, sample, choices),
  readingsOfPerson: (kind) => readingsOfProvidersPeople(kind, choices),
  describeState,
  describeEvent: (sample, language) => sample.text[language],
});
