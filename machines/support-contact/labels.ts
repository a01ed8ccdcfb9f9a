import type { DiagramLabels } from "../machine-model";

export const supportContactLabels = {
  states: {
    selection: { en: "selected", "zh-TW": "清單中的選取" },
    "selection.nothing": { en: "nothing", "zh-TW": "無" },
    "selection.first-partner-for-first": {
      en: "first partner on first",
      "zh-TW": "第一家，第一個訂閱",
    },
    "selection.second-partner-for-first": {
      en: "second partner on first",
      "zh-TW": "第二家，第一個訂閱",
    },
    "selection.first-partner-for-added": {
      en: "first partner on added",
      "zh-TW": "第一家，新增的訂閱",
    },
    first: { en: "first subscription", "zh-TW": "第一個訂閱的連絡人" },
    "first.none": { en: "none", "zh-TW": "無" },
    "first.first-partner": { en: "first partner", "zh-TW": "第一家" },
    "first.second-partner": { en: "second partner", "zh-TW": "第二家" },
    added: { en: "added subscription", "zh-TW": "新增訂閱的連絡人" },
    "added.none": { en: "none", "zh-TW": "無" },
    "added.first-partner": { en: "first partner", "zh-TW": "第一家" },
    reseller: { en: "first one's reseller", "zh-TW": "第一個訂閱的經銷商" },
    "reseller.none": { en: "none", "zh-TW": "無" },
    "reseller.first-partner": { en: "first partner", "zh-TW": "第一家" },
  },
  events: {
    "subscription.choose-support-contact": { en: "Designated support contact", "zh-TW": "指派的支援連絡人" },
    "subscription.submit-support-contact": { en: "Submit", "zh-TW": "提交" },
    "subscription.set-reseller": { en: "Reseller (MPN ID)", "zh-TW": "轉銷商（MPN 識別碼）" },
  },
  guards: {
    firstPartnerForFirst: { en: "first partner on first", "zh-TW": "第一家，第一個訂閱" },
    secondPartnerForFirst: { en: "second partner on first", "zh-TW": "第二家，第一個訂閱" },
    firstPartnerForAdded: { en: "first partner on added", "zh-TW": "第一家，新增的訂閱" },
    submitsFirst: { en: "on the first", "zh-TW": "第一個" },
    submitsAdded: { en: "on the added one", "zh-TW": "新增的" },
    firstPartnerSupportsFirst: { en: "contact", "zh-TW": "連絡人" },
    secondPartnerSupportsFirst: { en: "contact", "zh-TW": "連絡人" },
    firstPartnerSupportsAdded: { en: "contact", "zh-TW": "連絡人" },
    firstPartnerIsSelectedForFirst: { en: "first partner selected", "zh-TW": "已選取第一家" },
    secondPartnerIsSelectedForFirst: { en: "second partner selected", "zh-TW": "已選取第二家" },
    firstPartnerIsSelectedForAdded: { en: "first partner selected", "zh-TW": "已選取第一家" },
  },
} as const satisfies DiagramLabels;
