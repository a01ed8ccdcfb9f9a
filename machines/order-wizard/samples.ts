import type { Sample } from "../machine-model";
import type { OrderWizardEvent } from "./order-wizard.machine";

/** Inputs of the new-customer order, all by one person of the provider. */
export const orderWizardSamples: readonly Sample<OrderWizardEvent>[] = [
  {
    name: "new-customer.start",
    by: "provider",
    event: { type: "new-customer.start", reseller: "first-partner" },
    text: {
      en: "The person selects Add new customer for the first partner.",
      "zh-TW": "人員為第一家合作經銷商選取 [新增新的客戶]。",
    },
  },
  {
    name: "new-customer.start:second-partner",
    by: "provider",
    event: { type: "new-customer.start", reseller: "second-partner" },
    text: {
      en: "The person selects Add new customer for the second partner.",
      "zh-TW": "人員為第二家合作經銷商選取 [新增新的客戶]。",
    },
  },
  {
    name: "new-customer.start:non-partner",
    by: "provider",
    event: { type: "new-customer.start", reseller: "non-partner" },
    text: {
      en: "The person tries Add new customer for a reseller without a partnership.",
      "zh-TW": "人員嘗試為沒有合作關係的經銷商新增客戶。",
    },
  },
  {
    name: "new-customer.give-details",
    by: "provider",
    event: { type: "new-customer.give-details", missing: "nothing" },
    text: {
      en: "The person provides the customer's details and selects Next: Subscriptions.",
      "zh-TW": "人員提供客戶的詳細資料並選取 [下一步：訂閱]。",
    },
  },
  {
    name: "new-customer.give-details:without-company",
    by: "provider",
    event: { type: "new-customer.give-details", missing: "company" },
    text: {
      en: "The person leaves the company out of the customer's details.",
      "zh-TW": "人員提供的客戶詳細資料缺少公司名稱。",
    },
  },
  {
    name: "new-customer.give-details:without-domain",
    by: "provider",
    event: { type: "new-customer.give-details", missing: "domain" },
    text: {
      en: "The person leaves the domain out of the customer's details.",
      "zh-TW": "人員提供的客戶詳細資料缺少網域。",
    },
  },
  {
    name: "new-customer.give-details:without-contact-name",
    by: "provider",
    event: { type: "new-customer.give-details", missing: "contact-name" },
    text: {
      en: "The person leaves the contact's name out of the customer's details.",
      "zh-TW": "人員提供的客戶詳細資料缺少連絡人姓名。",
    },
  },
  {
    name: "new-customer.give-details:without-contact-email",
    by: "provider",
    event: { type: "new-customer.give-details", missing: "contact-email" },
    text: {
      en: "The person leaves the contact's email out of the customer's details.",
      "zh-TW": "人員提供的客戶詳細資料缺少連絡人電子郵件。",
    },
  },
  {
    name: "new-customer.choose-subscriptions",
    by: "provider",
    event: { type: "new-customer.choose-subscriptions", lines: "one", reseller: "none" },
    text: {
      en: "The person selects one subscription.",
      "zh-TW": "人員選取一個訂閱。",
    },
  },
  {
    name: "new-customer.choose-subscriptions:several",
    by: "provider",
    event: { type: "new-customer.choose-subscriptions", lines: "several", reseller: "none" },
    text: {
      en: "The person selects two subscriptions.",
      "zh-TW": "人員選取兩個訂閱。",
    },
  },
  {
    name: "new-customer.choose-subscriptions:empty",
    by: "provider",
    event: { type: "new-customer.choose-subscriptions", lines: "empty", reseller: "none" },
    text: {
      en: "The person selects no subscription at all.",
      "zh-TW": "人員選取零個訂閱。",
    },
  },
  {
    name: "new-customer.choose-subscriptions:unknown-offer",
    by: "provider",
    event: { type: "new-customer.choose-subscriptions", lines: "unknown-offer", reseller: "none" },
    text: {
      en: "The person selects an offer that is not in the catalogue.",
      "zh-TW": "人員選取目錄以外的供應項目。",
    },
  },
  {
    name: "new-customer.choose-subscriptions:too-few",
    by: "provider",
    event: { type: "new-customer.choose-subscriptions", lines: "too-few", reseller: "none" },
    text: {
      en: "The person selects fewer licences than the offer's minimum.",
      "zh-TW": "人員選取低於下限的授權數量。",
    },
  },
  {
    name: "new-customer.choose-subscriptions:too-many",
    by: "provider",
    event: { type: "new-customer.choose-subscriptions", lines: "too-many", reseller: "none" },
    text: {
      en: "The person selects more licences than the offer's maximum.",
      "zh-TW": "人員選取超過上限的授權數量。",
    },
  },
  {
    name: "new-customer.choose-subscriptions:fraction",
    by: "provider",
    event: { type: "new-customer.choose-subscriptions", lines: "fraction", reseller: "none" },
    text: {
      en: "The person selects a licence count that is no whole number.",
      "zh-TW": "人員選取不是整數的授權數量。",
    },
  },
  {
    name: "new-customer.choose-subscriptions:with-reseller",
    by: "provider",
    event: { type: "new-customer.choose-subscriptions", lines: "one", reseller: "first-partner" },
    text: {
      en: "The person selects one subscription with the first partner as its reseller.",
      "zh-TW": "人員選取一個訂閱，並以第一家合作經銷商為其經銷商。",
    },
  },
  {
    name: "new-customer.choose-subscriptions:with-non-partner",
    by: "provider",
    event: { type: "new-customer.choose-subscriptions", lines: "one", reseller: "non-partner" },
    text: {
      en: "The person selects one subscription with a reseller without a partnership.",
      "zh-TW": "人員選取一個訂閱，並指定沒有合作關係的經銷商。",
    },
  },
  {
    name: "new-customer.choose-subscriptions:with-partner-without-agreement",
    by: "provider",
    event: { type: "new-customer.choose-subscriptions", lines: "one", reseller: "partner-without-agreement" },
    text: {
      en: "The person selects one subscription with a partner without an active agreement.",
      "zh-TW": "人員選取一個訂閱，並指定沒有有效合約的合作經銷商。",
    },
  },
  {
    name: "new-customer.review",
    by: "provider",
    event: { type: "new-customer.review" },
    text: { en: "The person selects Next: Review.", "zh-TW": "人員選取 [下一步: 評論]。" },
  },
  {
    name: "new-customer.submit",
    by: "provider",
    event: { type: "new-customer.submit" },
    text: { en: "The person selects Submit.", "zh-TW": "人員選取 [提交]。" },
  },
  {
    name: "new-customer.cancel",
    by: "provider",
    event: { type: "new-customer.cancel" },
    text: { en: "The person selects Cancel.", "zh-TW": "人員選取 [取消]。" },
  },
  {
    name: "new-customer.done",
    by: "provider",
    event: { type: "new-customer.done" },
    text: { en: "The person selects Done.", "zh-TW": "人員選取 [完成]。" },
  },
];
