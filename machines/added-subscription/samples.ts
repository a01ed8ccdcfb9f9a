import type { Sample } from "../machine-model";
import type { AddedSubscriptionEvent } from "./added-subscription.machine";

/** Inputs of the page's last procedure, all by one person of the provider. */
export const addedSubscriptionSamples: readonly Sample<AddedSubscriptionEvent>[] = [
  {
    name: "add-subscription.start",
    by: "provider",
    event: { type: "add-subscription.start", customer: "first-customer" },
    text: {
      en: "The person selects Add subscription in the customer's record.",
      "zh-TW": "人員在客戶的記錄中選取 [新增訂閱]。",
    },
  },
  {
    name: "add-subscription.choose-subscriptions",
    by: "provider",
    event: { type: "add-subscription.choose-subscriptions", lines: "one" },
    text: {
      en: "The person selects one subscription on the New subscription page.",
      "zh-TW": "人員在 [新訂閱] 頁面選取一個訂閱。",
    },
  },
  {
    name: "add-subscription.choose-reseller",
    by: "provider",
    event: { type: "add-subscription.choose-reseller", reseller: "second-partner" },
    text: {
      en: "The person selects the second partner's name from the list.",
      "zh-TW": "人員從清單選取第二家合作經銷商的名稱。",
    },
  },
  {
    name: "add-subscription.submit",
    by: "provider",
    event: { type: "add-subscription.submit" },
    text: {
      en: "The person selects Submit on the New subscription page.",
      "zh-TW": "人員在 [新訂閱] 頁面選取 [提交]。",
    },
  },
  {
    name: "subscription.choose-support-contact",
    by: "provider",
    event: { type: "subscription.choose-support-contact", subscription: "added", reseller: "second-partner" },
    text: {
      en: "The person selects the second partner from the Designated support contact list of the new subscription.",
      "zh-TW": "人員在新訂閱的 [指派的支援連絡人] 清單中選取第二家合作經銷商。",
    },
  },
  {
    name: "subscription.submit-support-contact",
    by: "provider",
    event: { type: "subscription.submit-support-contact", subscription: "added" },
    text: {
      en: "The person submits the support contact of the new subscription.",
      "zh-TW": "人員提交新訂閱的支援連絡人。",
    },
  },
  {
    name: "subscription.set-reseller",
    by: "provider",
    event: { type: "subscription.set-reseller" },
    text: {
      en: "The person enters the first partner's MPN ID on the new subscription.",
      "zh-TW": "人員在新訂閱輸入第一家合作經銷商的 MPN 識別碼。",
    },
  },
];
