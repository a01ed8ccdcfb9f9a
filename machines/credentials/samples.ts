import type { Sample } from "../machine-model";
import type { CredentialsEvent } from "./credentials.machine";

/** Inputs around the confirmation, by the orderer and by a colleague who has an order of their own. */
export const credentialsSamples: readonly Sample<CredentialsEvent>[] = [
  {
    name: "order.start",
    by: "provider",
    event: { type: "order.start", person: "orderer", reseller: "partner" },
    text: {
      en: "The orderer selects Add new customer for a partner.",
      "zh-TW": "訂購人員為合作經銷商選取 [新增新的客戶]。",
    },
  },
  {
    name: "order.start:stranger",
    by: "provider",
    event: { type: "order.start", person: "orderer", reseller: "non-partner" },
    text: {
      en: "The orderer tries Add new customer for a reseller without a partnership.",
      "zh-TW": "訂購人員嘗試為沒有合作關係的經銷商新增客戶。",
    },
  },
  {
    name: "order.start:colleague",
    by: "provider",
    event: { type: "order.start", person: "colleague", reseller: "partner" },
    text: {
      en: "A colleague selects Add new customer for a partner.",
      "zh-TW": "同事為合作經銷商選取 [新增新的客戶]。",
    },
  },
  {
    name: "order.give-details",
    by: "provider",
    event: { type: "order.give-details", person: "orderer" },
    text: { en: "The orderer provides the customer's details.", "zh-TW": "訂購人員提供客戶的詳細資料。" },
  },
  {
    name: "order.choose-subscriptions",
    by: "provider",
    event: { type: "order.choose-subscriptions", person: "orderer" },
    text: { en: "The orderer selects a subscription.", "zh-TW": "訂購人員選取一個訂閱。" },
  },
  {
    name: "order.submit",
    by: "provider",
    event: { type: "order.submit", person: "orderer" },
    text: { en: "The orderer selects Submit.", "zh-TW": "訂購人員選取 [提交]。" },
  },
  {
    name: "order.submit:colleague",
    by: "provider",
    event: { type: "order.submit", person: "colleague" },
    text: { en: "The colleague tries to submit.", "zh-TW": "同事嘗試提交。" },
  },
  {
    name: "order.cancel",
    by: "provider",
    event: { type: "order.cancel", person: "orderer" },
    text: { en: "The orderer selects Cancel.", "zh-TW": "訂購人員選取 [取消]。" },
  },
  {
    name: "order.done",
    by: "provider",
    event: { type: "order.done", person: "orderer" },
    text: {
      en: "The orderer selects Done on the Confirmation page.",
      "zh-TW": "訂購人員在 [確認] 頁面選取 [完成]。",
    },
  },
  {
    name: "order.done:colleague",
    by: "provider",
    event: { type: "order.done", person: "colleague" },
    text: { en: "The colleague tries to close a confirmation.", "zh-TW": "同事嘗試關閉確認頁面。" },
  },
];
