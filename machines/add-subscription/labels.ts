import type { DiagramLabels } from "../machine-model";

export const addSubscriptionLabels = {
  states: {
    none: { en: "no page open", "zh-TW": "沒有開啟頁面" },
    "new-subscription": { en: "New subscription", "zh-TW": "新訂閱" },
  },
  events: {
    "add-subscription.start": { en: "Add subscription", "zh-TW": "新增訂閱" },
    "add-subscription.choose-subscriptions": { en: "select subscriptions", "zh-TW": "選取訂閱" },
    "add-subscription.choose-reseller": { en: "select the reseller's name", "zh-TW": "選取經銷商名稱" },
    "add-subscription.submit": { en: "Submit", "zh-TW": "提交" },
  },
  guards: {
    customerIsKnown: { en: "the provider's customer", "zh-TW": "提供者的客戶" },
    linesWillDo: { en: "offers and licences in order", "zh-TW": "項目與授權無誤" },
    resellerMayBeCredited: { en: "partner, agreement active", "zh-TW": "合作經銷商且合約有效" },
    resellerIsChosen: { en: "chosen before", "zh-TW": "先前已選" },
    somethingIsSelected: { en: "something selected", "zh-TW": "已選取訂閱" },
  },
} as const satisfies DiagramLabels;
