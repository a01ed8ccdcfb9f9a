import type { RegisterText } from "./register-text";

/** A section of the page. The division is finer than the headings of the page if a heading has several topics. */
export interface Section extends RegisterText {
  readonly id: string;
}

/** The sections in the order of the page. */
export const sections = [
  { id: "introduction", en: "Roles and the two-tier model", zh: "角色與雙層模型" },
  { id: "provider-tasks", en: "What the provider does in Partner Center", zh: "提供者在合作夥伴中心的工作" },
  { id: "requesting-partnerships", en: "Requesting a partnership", zh: "要求建立合作關係" },
  { id: "involving-resellers", en: "How far a reseller is involved", zh: "經銷商的參與程度" },
  { id: "customer-accounts", en: "Customers and whom they are delegated to", zh: "客戶帳戶及其委派" },
  { id: "adding-customers", en: "Adding a new customer", zh: "新增客戶" },
  { id: "adding-subscriptions", en: "Adding subscriptions", zh: "新增訂閱" },
  { id: "see-also", en: "Further pages", zh: "其他頁面" },
] as const satisfies readonly Section[];

export type SectionId = (typeof sections)[number]["id"];
