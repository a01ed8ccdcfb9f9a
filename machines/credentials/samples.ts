import type { Sample } from "../machine-model";
import type { CredentialsEvent } from "./credentials.machine";

/** Inputs around the confirmation, by the orderer and by a colleague who has an order of their own. */
export const credentialsSamples: readonly Sample<CredentialsEvent>[] = [
  {
    name: "new-customer.start",
    by: "provider",
    event: { type: "new-customer.start", person: "orderer", reseller: "partner" },
    text: {
      en: "The orderer selects Add new customer for a partner.",
      "zh-TW": "訂購人員為合作經銷商選取 [新增新的客戶]。",
    },
  },
  {
    name: "new-customer.start:non-partner",
    by: "provider",
    event: { type: "new-customer.start", person: "orderer", reseller: "non-partner" },
    text: {
      en: "The orderer tries Add new customer for a reseller without a partnership.",
      "zh-TW": "訂購人員嘗試為沒有合作關係的經銷商新增客戶。",
    },
  },
  {
    name: "new-customer.start:colleague",
    by: "provider",
    event: { type: "new-customer.start", person: "colleague", reseller: "partner" },
    text: {
      en: "A colleague selects Add new customer for a partner.",
      "zh-TW": "同事為合作經銷商選取 [新增新的客戶]。",
    },
  },
  {
    name: "new-customer.give-details",
    by: "provider",
    event: { type: "new-customer.give-details", person: "orderer" },
    text: { en: "The orderer provides the customer's details.", "zh-TW": "訂購人員提供客戶的詳細資料。" },
  },
  {
    name: "new-customer.choose-subscriptions",
    by: "provider",
    event: { type: "new-customer.choose-subscriptions", person: "orderer" },
    text: { en: "The orderer selects a subscription.", "zh-TW": "訂購人員選取一個訂閱。" },
  },
  {
    name: "new-customer.review",
    by: "provider",
    event: { type: "new-customer.review", person: "orderer" },
    text: { en: "The orderer selects Next: Review.", "zh-TW": "訂購人員選取 [下一步: 評論]。" },
  },
  {
    name: "new-customer.submit",
    by: "provider",
    event: { type: "new-customer.submit", person: "orderer" },
    text: { en: "The orderer selects Submit.", "zh-TW": "訂購人員選取 [提交]。" },
  },
  {
    name: "new-customer.submit:colleague",
    by: "provider",
    event: { type: "new-customer.submit", person: "colleague" },
    text: { en: "The colleague tries to submit.", "zh-TW": "同事嘗試提交。" },
  },
  {
    name: "new-customer.cancel",
    by: "provider",
    event: { type: "new-customer.cancel", person: "orderer" },
    text: { en: "The orderer selects Cancel.", "zh-TW": "訂購人員選取 [取消]。" },
  },
  {
    name: "new-customer.done",
    by: "provider",
    event: { type: "new-customer.done", person: "orderer" },
    text: {
      en: "The orderer selects Done on the Confirmation page.",
      "zh-TW": "訂購人員在 [確認] 頁面選取 [完成]。",
    },
  },
  {
    name: "new-customer.done:colleague",
    by: "provider",
    event: { type: "new-customer.done", person: "colleague" },
    text: { en: "The colleague tries to close a confirmation.", "zh-TW": "同事嘗試關閉確認頁面。" },
  },
];
