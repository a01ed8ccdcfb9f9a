import type { StatementRow } from "../statement-row";

/** S174 to S178: an account for every new customer, and its delegation. */
export const customerAccounts: readonly StatementRow[] = [
  {
    id: "S174",
    kind: "context",
    reason: "A heading.",
    en: "Heads the part about customers.",
    zh: "客戶一節的標題。",
  },
  {
    id: "S175",
    kind: "required",
    level: "MUST",
    levelRule: "step",
    wording: "inferred",
    reason: "The procedures that follow work on an account, so it has to come into being.",
    en: "Each customer that is won needs an account of its own.",
    zh: "每位新客戶都需要專屬的帳戶。",
  },
  {
    id: "S176",
    kind: "required",
    level: "MUST",
    levelRule: "offer",
    wording: "inferred",
    reason: "The provider may designate a reseller while adding the customer, so that is to be offered.",
    en: "While a customer is being added, a reseller can be put in charge of its account and services.",
    zh: "新增客戶時，可以讓經銷商負責其帳戶與服務。",
  },
  {
    id: "S177",
    kind: "required",
    level: "MUST",
    levelRule: "result",
    wording: "inferred",
    reason: "States as a fact what the association does.",
    en: "Associating hands the management of account and subscriptions to the reseller.",
    zh: "建立關聯即是把帳戶與訂閱的管理交給經銷商。",
  },
  {
    id: "S178",
    kind: "required",
    level: "MUST",
    levelRule: "result",
    wording: "inferred",
    reason: "States as a fact what the reseller has and can do.",
    en: "From then on the reseller is an administrator there and acts for the customer.",
    zh: "此後經銷商即為其管理員，並代替客戶處理事務。",
  },
];
