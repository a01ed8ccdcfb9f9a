import type { Sample } from "../machine-model";
import type { SupportContactEvent } from "./support-contact.machine";

/** Inputs on the details of two subscriptions, all by one person of the provider. */
export const supportContactSamples: readonly Sample<SupportContactEvent>[] = [
  {
    name: "subscription.choose-support-contact",
    by: "provider",
    event: { type: "subscription.choose-support-contact", subscription: "first", reseller: "first-partner" },
    text: {
      en: "The provider selects the first partner from the Designated support contact list of the first subscription.",
      "zh-TW": "提供者在第一個訂閱的 [指派的支援連絡人] 清單中選取第一家合作經銷商。",
    },
  },
  {
    name: "subscription.choose-support-contact:second-partner",
    by: "provider",
    event: { type: "subscription.choose-support-contact", subscription: "first", reseller: "second-partner" },
    text: {
      en: "The provider selects the second partner from the Designated support contact list of the first subscription.",
      "zh-TW": "提供者在第一個訂閱的 [指派的支援連絡人] 清單中選取第二家合作經銷商。",
    },
  },
  {
    name: "subscription.choose-support-contact:added-subscription",
    by: "provider",
    event: { type: "subscription.choose-support-contact", subscription: "added", reseller: "first-partner" },
    text: {
      en: "The provider selects the first partner from the Designated support contact list of the added subscription.",
      "zh-TW": "提供者在新增訂閱的 [指派的支援連絡人] 清單中選取第一家合作經銷商。",
    },
  },
  {
    name: "subscription.choose-support-contact:non-partner",
    by: "provider",
    event: { type: "subscription.choose-support-contact", subscription: "first", reseller: "non-partner" },
    text: {
      en: "The provider tries to select a reseller without a partnership.",
      "zh-TW": "提供者嘗試選取沒有合作關係的經銷商。",
    },
  },
  {
    name: "subscription.submit-support-contact",
    by: "provider",
    event: { type: "subscription.submit-support-contact", subscription: "first" },
    text: {
      en: "The provider submits the support contact of the first subscription.",
      "zh-TW": "提供者提交第一個訂閱的支援連絡人。",
    },
  },
  {
    name: "subscription.submit-support-contact:added-subscription",
    by: "provider",
    event: { type: "subscription.submit-support-contact", subscription: "added" },
    text: {
      en: "The provider submits the support contact of the added subscription.",
      "zh-TW": "提供者提交新增訂閱的支援連絡人。",
    },
  },
  {
    name: "subscription.set-reseller",
    by: "provider",
    event: { type: "subscription.set-reseller" },
    text: {
      en: "The provider enters the first partner's MPN ID on the first subscription.",
      "zh-TW": "提供者在第一個訂閱輸入第一家合作經銷商的 MPN 識別碼。",
    },
  },
];
