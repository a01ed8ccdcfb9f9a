import type { Language } from "../domain/language";
import type { CustomerDetails } from "../port/shapes";
import { allCustomerNames, type SubscriptionName, subscriptionInWords, subscriptionNames } from "./names";
import { phrasesOf, possessive, type Words } from "./phrases";

/** One way of completing the form with a customer's details: complete, or with one required field left empty. */
export interface Filling {
  readonly words: Words;
  readonly fill: (details: CustomerDetails) => CustomerDetails;
}

const complete: Filling = { words: { en: "", "zh-TW": "" }, fill: (details) => details };

const incomplete: readonly Filling[] = [
  {
    words: { en: " without the company", "zh-TW": "（缺少公司名稱）" },
    fill: (details) => ({ ...details, company: "" }),
  },
  {
    words: { en: " without the domain", "zh-TW": "（缺少網域）" },
    fill: (details) => ({ ...details, domain: "" }),
  },
  {
    words: { en: " without the contact's name", "zh-TW": "（缺少連絡人姓名）" },
    fill: (details) => ({ ...details, contact: { ...details.contact, name: "" } }),
  },
  {
    words: { en: " without the contact's email", "zh-TW": "（缺少連絡人電子郵件）" },
    fill: (details) => ({ ...details, contact: { ...details.contact, email: "" } }),
  },
];

/** The filling that produced these details: emptying its field again changes nothing. */
export function fillingOf(details: CustomerDetails): Filling {
  const unchanged = JSON.stringify(details);
  return incomplete.find(({ fill }) => JSON.stringify(fill(details)) === unchanged) ?? complete;
}

/** A customer's details as they are entered. */
export interface Form {
  readonly customer: string;
  readonly filling: Filling;
}

export const formPhrases = phrasesOf<Form>(
  allCustomerNames.flatMap((customer) => [complete, ...incomplete].map((filling) => ({ customer, filling }))),
  formInWords,
);

export function formInWords({ customer, filling }: Form, language: Language): string {
  return possessive(customer, language === "en" ? "details" : "詳細資料", language) + filling.words[language];
}

const accountWords = {
  customer: { en: "account", "zh-TW": "帳戶" },
  "azure-account": { en: "Azure account", "zh-TW": "Azure 帳戶" },
} as const;

/** A customer's account in Partner Center, or the one in the Azure portal. */
export interface Account {
  readonly customer: string;
  readonly observation: "customer" | "azure-account";
}

export const accountPhrases = phrasesOf<Account>(
  allCustomerNames.flatMap((customer): Account[] => [
    { customer, observation: "customer" },
    { customer, observation: "azure-account" },
  ]),
  accountInWords,
);

export function accountInWords({ customer, observation }: Account, language: Language): string {
  return possessive(customer, accountWords[observation][language], language);
}

/** A text that people can change. */
export type Setting =
  | { readonly kind: "telephone"; readonly customer: string }
  | { readonly kind: "nickname"; readonly subscription: SubscriptionName }
  | { readonly kind: "profile" };

export const settingPhrases = phrasesOf<Setting>(
  [
    ...allCustomerNames.map((customer): Setting => ({ kind: "telephone", customer })),
    ...subscriptionNames.map((subscription): Setting => ({ kind: "nickname", subscription })),
    { kind: "profile" },
  ],
  settingInWords,
);

export function settingInWords(setting: Setting, language: Language): string {
  switch (setting.kind) {
    case "telephone":
      return possessive(setting.customer, language === "en" ? "telephone" : "電話", language);
    case "nickname": {
      const name = subscriptionInWords(setting.subscription, language);
      return language === "en" ? `the name of ${name}` : `${name} 的名稱`;
    }
    case "profile":
      return language === "en" ? "its profile" : "公司的設定檔";
  }
}
