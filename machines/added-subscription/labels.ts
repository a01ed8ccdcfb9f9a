import type { DiagramLabels } from "../machine-model";

export const addedSubscriptionLabels = {
  states: {
    page: { en: "page", "zh-TW": "頁面" },
    "page.none": { en: "no page open", "zh-TW": "沒有開啟頁面" },
    "page.new-subscription": { en: "New subscription", "zh-TW": "新訂閱" },
    subscription: { en: "subscription", "zh-TW": "訂閱" },
    "subscription.none": { en: "not added", "zh-TW": "尚未新增" },
    "subscription.added": { en: "added", "zh-TW": "已新增" },
    "subscription.added.without-reseller": { en: "without a reseller", "zh-TW": "沒有經銷商" },
    "subscription.added.second-partner": { en: "second partner", "zh-TW": "第二家" },
    "subscription.added.first-partner": { en: "first partner", "zh-TW": "第一家" },
    list: { en: "selected in the list", "zh-TW": "清單中的選取" },
    "list.nothing": { en: "nothing", "zh-TW": "無" },
    "list.selected": { en: "second partner", "zh-TW": "第二家" },
    contact: { en: "support contact", "zh-TW": "支援連絡人" },
    "contact.none": { en: "none", "zh-TW": "無" },
    "contact.designated": { en: "second partner", "zh-TW": "第二家" },
  },
  events: {
    "add-subscription.start": { en: "Add subscription", "zh-TW": "新增訂閱" },
    "add-subscription.choose-subscriptions": { en: "select subscriptions", "zh-TW": "選取訂閱" },
    "add-subscription.choose-reseller": { en: "select the reseller's name", "zh-TW": "選取經銷商名稱" },
    "add-subscription.submit": { en: "Submit (subscriptions)", "zh-TW": "提交（訂閱）" },
    "subscription.choose-support-contact": { en: "Designated support contact", "zh-TW": "指派的支援連絡人" },
    "subscription.set-reseller": { en: "Reseller (MPN ID)", "zh-TW": "轉銷商（MPN 識別碼）" },
    "subscription.submit-support-contact": { en: "Submit (contact)", "zh-TW": "提交（連絡人）" },
  },
  guards: {
    somethingIsSelected: { en: "something selected", "zh-TW": "已選取訂閱" },
    resellerIsChosen: { en: "reseller chosen", "zh-TW": "已選經銷商" },
    noPageIsOpen: { en: "no page open", "zh-TW": "沒有開啟頁面" },
    subscriptionIsAdded: { en: "subscription added", "zh-TW": "已新增訂閱" },
    addedOnceAtMost: { en: "added once at most", "zh-TW": "最多新增過一次" },
    contactIsSelected: { en: "partner selected", "zh-TW": "已選取合作經銷商" },
  },
} as const satisfies DiagramLabels;
