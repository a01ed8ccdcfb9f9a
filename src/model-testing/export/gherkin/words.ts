import type { Language } from "../../../domain/language";
import type { OrderPage } from "../../../domain/wizard-page";
import {
  customers,
  type DefaultRole,
  defaultRoles,
  offers,
  personOf,
  providers,
  resellers,
  strayMpnId,
} from "../../../port/default-data/companies";
import type { OrderLine } from "../../../port/shapes";

/** How the house's sentences name people, companies, offers and numbers, in both languages. */

type Words = Readonly<Record<Language, string>>;

/** A text that needs a space beside Chinese characters. */
export function spaced(text: string, language: Language): string {
  return language === "en" ? text : text.replaceAll(/(?<=[一-鿿])(?=[\w-])|(?<=\w)(?=[一-鿿])/g, " ");
}

const roleWords: Readonly<Record<DefaultRole, Words>> = {
  "global-admin": { en: "global admin", "zh-TW": "全域系統管理員" },
  "user-admin": { en: "user admin", "zh-TW": "使用者系統管理員" },
  "admin-agent": { en: "admin agent", "zh-TW": "系統管理代理人" },
  "sales-agent": { en: "sales agent", "zh-TW": "銷售代理人" },
  "helpdesk-agent": { en: "helpdesk agent", "zh-TW": "技術服務代理人" },
  "billing-admin": { en: "billing admin", "zh-TW": "帳務系統管理員" },
  "no-role": { en: "person without a role", "zh-TW": "不具角色的人員" },
};

/** The customers of the house's sentences, the cast's first. */
export const customerNames: readonly string[] = [...customers, "Contoso Retail", "Zürich Bäckerei 王記"];

/** Whether there is such a customer, by one of the names or by a number. */
export function isCustomer(name: string): boolean {
  return customerNames.includes(name) || /^Company \d+$/.test(name);
}

const companies = [...providers, ...resellers];

/** The provider of the features is called the provider; everybody else has a name. */
export function companyInWords(id: string, language: Language): string {
  if (id === "northwind") return language === "en" ? "the provider" : "供應商";
  return companies.find((company) => company.id === id)?.name ?? id;
}

/** `the provider's sales agent`, `Fabrikam 的全域系統管理員`. Undefined for people outside the cast. */
export function personInWords(id: string, language: Language): string | undefined {
  for (const company of companies) {
    const role = defaultRoles.find((each) => personOf(company.id, each) === id);
    if (role === undefined) continue;
    const name = companyInWords(company.id, language);
    const words = roleWords[role][language];
    return language === "en" ? `${name}'s ${words}` : spaced(`${name}的${words}`, language);
  }
  return undefined;
}

/** Names in sentences; nothing in particular is said where there are none. */
export function listInWords(names: readonly string[], language: Language): string {
  const sorted = [...names].sort();
  const last = sorted.pop() ?? "";
  if (sorted.length === 0) return last;
  return language === "en" ? `${sorted.join(", ")} and ${last}` : `${sorted.join("、")} 和 ${last}`;
}

export function offerInWords(id: string): string {
  return offers.find((offer) => offer.id === id)?.name ?? "Solitaire";
}

/** `10 Office and 5 Intune licences`, `10 個 Office 授權和 5 個 Intune 授權`. */
export function linesInWords(lines: readonly OrderLine[], language: Language): string {
  if (lines.length === 0) return language === "en" ? "no subscription" : "零個訂閱";
  if (language === "zh-TW")
    return lines.map(({ offer, licences }) => `${licences} 個 ${offerInWords(offer)} 授權`).join("和 ");
  const counted = lines.map(({ offer, licences }) => `${licences} ${offerInWords(offer)}`).join(" and ");
  return `${counted} ${lines.length === 1 && lines[0]?.licences === 1 ? "licence" : "licences"}`;
}

export function mpnIdInWords(mpnId: string, language: Language): string {
  if (mpnId === strayMpnId) return language === "en" ? "an MPN ID of nobody" : "不屬於任何人的 MPN 識別碼";
  const owner = resellers.find(
    ({ locationMpnId, otherMpnIds }) =>
      locationMpnId === mpnId || otherMpnIds.some((other) => other === mpnId),
  );
  const name = owner?.name ?? "";
  if (owner?.locationMpnId === mpnId)
    return language === "en" ? `${name}'s MPN ID` : `${name} 的位置帳戶 MPN 識別碼`;
  return language === "en" ? `${name}'s other MPN ID` : `${name} 的其他 MPN 識別碼`;
}

/** `Contoso's Office`, from the name that a subscription has on paper. */
export function subscriptionInWords(dryRunOf: string, language: Language): string | undefined {
  const [company, offer] = dryRunOf.split("/");
  if (company === undefined || offer === undefined) return undefined;
  return language === "en" ? `${company}'s ${offerInWords(offer)}` : `${company} 的 ${offerInWords(offer)}`;
}

const pageWords: Readonly<Record<OrderPage, Words>> = {
  none: { en: "is shown no order", "zh-TW": "沒有進行中的訂單" },
  "new-customer": { en: "is shown the New customer page", "zh-TW": "看到 [新客戶] 頁面" },
  "new-subscription": { en: "is shown the New subscription page", "zh-TW": "看到 [新訂閱] 頁面" },
  review: { en: "is shown the review", "zh-TW": "看到檢閱頁面" },
  confirmation: { en: "is shown the Confirmation page", "zh-TW": "看到 [確認] 頁面" },
};

export function shownPageInWords(page: OrderPage, language: Language): string {
  return pageWords[page][language];
}

/** Whose MPN ID it is. */
export function resellerOfMpnId(mpnId: string): string | undefined {
  return resellers.find(
    ({ locationMpnId, otherMpnIds }) =>
      locationMpnId === mpnId || otherMpnIds.some((other) => other === mpnId),
  )?.id;
}
