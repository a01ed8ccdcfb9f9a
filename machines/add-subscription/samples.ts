import type { Sample } from "../machine-model";
import type { AddSubscriptionEvent } from "./add-subscription.machine";

/** Inputs of adding subscriptions, all by one person of the provider. */
export const addSubscriptionSamples: readonly Sample<AddSubscriptionEvent>[] = [
  {
    name: "add-subscription.start",
    by: "provider",
    event: { type: "add-subscription.start", customer: "first-customer" },
    text: {
      en: "The person selects Add subscription in the first customer's record.",
      "zh-TW": "人員在第一位客戶的記錄中選取 [新增訂閱]。",
    },
  },
  {
    name: "add-subscription.start:second-customer",
    by: "provider",
    event: { type: "add-subscription.start", customer: "second-customer" },
    text: {
      en: "The person selects Add subscription in the second customer's record.",
      "zh-TW": "人員在第二位客戶的記錄中選取 [新增訂閱]。",
    },
  },
  {
    name: "add-subscription.start:unknown-customer",
    by: "provider",
    event: { type: "add-subscription.start", customer: "unknown-customer" },
    text: {
      en: "The person tries to add a subscription to a customer that the provider does not have.",
      "zh-TW": "人員嘗試為提供者沒有的客戶新增訂閱。",
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
    name: "add-subscription.choose-subscriptions:several",
    by: "provider",
    event: { type: "add-subscription.choose-subscriptions", lines: "several" },
    text: {
      en: "The person selects two subscriptions on the New subscription page.",
      "zh-TW": "人員在 [新訂閱] 頁面選取兩個訂閱。",
    },
  },
  {
    name: "add-subscription.choose-subscriptions:empty",
    by: "provider",
    event: { type: "add-subscription.choose-subscriptions", lines: "empty" },
    text: {
      en: "The person selects no subscription at all on the New subscription page.",
      "zh-TW": "人員在 [新訂閱] 頁面選取零個訂閱。",
    },
  },
  {
    name: "add-subscription.choose-subscriptions:unknown-offer",
    by: "provider",
    event: { type: "add-subscription.choose-subscriptions", lines: "unknown-offer" },
    text: {
      en: "The person selects an offer that is not in the catalogue on the New subscription page.",
      "zh-TW": "人員在 [新訂閱] 頁面選取目錄以外的供應項目。",
    },
  },
  {
    name: "add-subscription.choose-subscriptions:too-few",
    by: "provider",
    event: { type: "add-subscription.choose-subscriptions", lines: "too-few" },
    text: {
      en: "The person selects fewer licences than the offer's minimum on the New subscription page.",
      "zh-TW": "人員在 [新訂閱] 頁面選取低於下限的授權數量。",
    },
  },
  {
    name: "add-subscription.choose-subscriptions:too-many",
    by: "provider",
    event: { type: "add-subscription.choose-subscriptions", lines: "too-many" },
    text: {
      en: "The person selects more licences than the offer's maximum on the New subscription page.",
      "zh-TW": "人員在 [新訂閱] 頁面選取超過上限的授權數量。",
    },
  },
  {
    name: "add-subscription.choose-subscriptions:fraction",
    by: "provider",
    event: { type: "add-subscription.choose-subscriptions", lines: "fraction" },
    text: {
      en: "The person selects a licence count that is no whole number on the New subscription page.",
      "zh-TW": "人員在 [新訂閱] 頁面選取不是整數的授權數量。",
    },
  },
  {
    name: "add-subscription.choose-reseller",
    by: "provider",
    event: { type: "add-subscription.choose-reseller", reseller: "first-partner" },
    text: {
      en: "The person selects the first partner's name from the list.",
      "zh-TW": "人員從清單選取第一家合作經銷商的名稱。",
    },
  },
  {
    name: "add-subscription.choose-reseller:second-partner",
    by: "provider",
    event: { type: "add-subscription.choose-reseller", reseller: "second-partner" },
    text: {
      en: "The person selects the second partner's name from the list.",
      "zh-TW": "人員從清單選取第二家合作經銷商的名稱。",
    },
  },
  {
    name: "add-subscription.choose-reseller:non-partner",
    by: "provider",
    event: { type: "add-subscription.choose-reseller", reseller: "non-partner" },
    text: {
      en: "The person tries the name of a reseller without a partnership.",
      "zh-TW": "人員嘗試選取沒有合作關係的經銷商。",
    },
  },
  {
    name: "add-subscription.choose-reseller:partner-without-agreement",
    by: "provider",
    event: { type: "add-subscription.choose-reseller", reseller: "partner-without-agreement" },
    text: {
      en: "The person tries the name of a partner without an active agreement.",
      "zh-TW": "人員嘗試選取沒有有效合約的合作經銷商。",
    },
  },
  {
    name: "add-subscription.submit",
    by: "provider",
    event: { type: "add-subscription.submit" },
    text: { en: "The person selects Submit.", "zh-TW": "人員選取 [提交]。" },
  },
];
