import type { CustomerDetails } from "../../src/port/shapes";
import type { Phrases, SubscriptionName } from "./characters";
import { customerNames, subscriptionPhrases } from "./characters";

/** A customer's details as somebody fills in the form: complete, or with one necessary field left empty. */
export interface Form {
  readonly customer: string;
  readonly fill: (details: CustomerDetails) => CustomerDetails;
}

type Filling = readonly [en: string, zh: string, fill: Form["fill"]];

const fillings: readonly Filling[] = [
  ["", "", (details) => details],
  [" without the company", "（缺少公司名稱）", (details) => ({ ...details, company: "" })],
  [" without the domain", "（缺少網域）", (details) => ({ ...details, domain: "" })],
  [
    " without the contact's name",
    "（缺少連絡人姓名）",
    (details) => ({ ...details, contact: { ...details.contact, name: "" } }),
  ],
  [
    " without the contact's email",
    "（缺少連絡人電子郵件）",
    (details) => ({ ...details, contact: { ...details.contact, email: "" } }),
  ],
];

export const formPhrases: Phrases<Form> = new Map(
  customerNames.flatMap((customer) =>
    fillings.flatMap(([en, zh, fill]): [string, Form][] => [
      [`${customer}'s details${en}`, { customer, fill }],
      [`${customer} 的詳細資料${zh}`, { customer, fill }],
    ]),
  ),
);

/** Something that people can change by writing another text in its place. */
export type Setting =
  | { readonly kind: "telephone" | "azure-note"; readonly customer: string }
  | { readonly kind: "nickname"; readonly subscription: SubscriptionName }
  | { readonly kind: "profile" };

/** What the portal shows of a customer: its own account, or the one in the Azure portal. */
export interface Account {
  readonly customer: string;
  readonly sight: "customer" | "azure-account";
}

export const accountPhrases: Phrases<Account> = new Map(
  customerNames.flatMap((customer): [string, Account][] => [
    [`${customer}'s account`, { customer, sight: "customer" }],
    [`${customer} 的帳戶`, { customer, sight: "customer" }],
    [`${customer}'s Azure account`, { customer, sight: "azure-account" }],
    [`${customer} 的 Azure 帳戶`, { customer, sight: "azure-account" }],
  ]),
);

const customerSettings = customerNames.flatMap((customer): [string, Setting][] => [
  [`${customer}'s telephone`, { kind: "telephone", customer }],
  [`${customer} 的電話`, { kind: "telephone", customer }],
  [`${customer}'s Azure account`, { kind: "azure-note", customer }],
  [`${customer} 的 Azure 帳戶`, { kind: "azure-note", customer }],
]);

const subscriptionSettings = [...subscriptionPhrases].map(([name, subscription]): [string, Setting] => [
  name.includes("'s ") ? `the name of ${name}` : `${name} 的名稱`,
  { kind: "nickname", subscription },
]);

export const settingPhrases: Phrases<Setting> = new Map([
  ...customerSettings,
  ...subscriptionSettings,
  ["its profile", { kind: "profile" }],
  ["公司的設定檔", { kind: "profile" }],
]);
