import type { OrderPage } from "../../src/domain/wizard-page";
import type { Phrases } from "./characters";

/** Where a person stands in the new-customer order. */
export const orderPagePhrases: Phrases<OrderPage> = new Map([
  ["no order", "none"],
  ["the New customer page", "new-customer"],
  ["the New subscription page", "new-subscription"],
  ["the review", "review"],
  ["the Confirmation page", "confirmation"],
  ["[新客戶] 頁面", "new-customer"],
  ["[新訂閱] 頁面", "new-subscription"],
  ["檢閱頁面", "review"],
  ["[確認] 頁面", "confirmation"],
]);

/** What a person is shown of that order: Chinese needs another verb where there is none. */
export const shownPagePhrases: Phrases<OrderPage> = new Map([
  ["沒有進行中的訂單", "none"],
  ["看到 [新客戶] 頁面", "new-customer"],
  ["看到 [新訂閱] 頁面", "new-subscription"],
  ["看到檢閱頁面", "review"],
  ["看到 [確認] 頁面", "confirmation"],
]);

/** Where the text of a partnership request can be read. */
export type RequestText = "draft" | "email" | "clipboard";

export const requestTextPhrases: Phrases<RequestText> = new Map([
  ["the draft", "draft"],
  ["the opened email", "email"],
  ["the clipboard", "clipboard"],
  ["草稿", "draft"],
  ["開啟的電子郵件", "email"],
  ["剪貼簿", "clipboard"],
]);

export const polarityPhrases: Phrases<boolean> = new Map([
  ["can", true],
  ["cannot", false],
  ["可以", true],
  ["無法", false],
]);

/** Whether somebody has a draft of a request open. */
export const draftPresencePhrases: Phrases<boolean> = new Map([
  ["a draft", true],
  ["no draft", false],
  ["有", true],
  ["沒有", false],
]);
