import type { Language } from "../domain/language";
import { type OrderPage, orderPages } from "../domain/wizard-page";
import { phrasesOf, type Words } from "./phrases";

/** The pages of the new-customer order. */
const pageWords: Readonly<Record<OrderPage, Words>> = {
  none: { en: "no order", "zh-TW": "沒有進行中的訂單" },
  "new-customer": { en: "the New customer page", "zh-TW": "[新客戶] 頁面" },
  "new-subscription": { en: "the New subscription page", "zh-TW": "[新訂閱] 頁面" },
  review: { en: "the review", "zh-TW": "檢閱頁面" },
  confirmation: { en: "the Confirmation page", "zh-TW": "[確認] 頁面" },
};

export function pageInWords(page: OrderPage, language: Language): string {
  return pageWords[page][language];
}

/** With the verb: "看到檢閱頁面". If there is no order, Chinese needs another verb. */
export function shownPageInWords(page: OrderPage): string {
  const words = pageInWords(page, "zh-TW");
  if (page === "none") return words;
  return words.startsWith("[") ? `看到 ${words}` : `看到${words}`;
}

export const pagePhrases = phrasesOf(orderPages, pageInWords);
export const shownPagePhrases = phrasesOf(orderPages, shownPageInWords);

/** The places in which the text of a partnership request can be read. */
export type RequestText = "draft" | "email" | "clipboard";

export const requestTextWords: Readonly<Record<RequestText, Words>> = {
  draft: { en: "the draft", "zh-TW": "草稿" },
  email: { en: "the opened email", "zh-TW": "開啟的電子郵件" },
  clipboard: { en: "the clipboard", "zh-TW": "剪貼簿" },
};
