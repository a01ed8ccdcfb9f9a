import type { Vocabulary } from "../machine-model";

/** Short words for the picture of the machine. */
export const partnershipVocabulary = {
  states: {
    draft: { en: "draft", "zh-TW": "草稿" },
    "draft.none": { en: "none", "zh-TW": "無" },
    "draft.open": { en: "open", "zh-TW": "開啟中" },
    "draft.open.with-link": { en: "with the link", "zh-TW": "含連結" },
    "draft.open.with-link.as-drafted": { en: "as drafted", "zh-TW": "原稿" },
    "draft.open.with-link.reworded": { en: "reworded", "zh-TW": "已改寫" },
    "draft.open.without-link": { en: "without the link", "zh-TW": "不含連結" },
    letter: { en: "request", "zh-TW": "要求" },
    "letter.not-received": { en: "not with the reseller", "zh-TW": "經銷商未收到" },
    "letter.received": { en: "with the reseller", "zh-TW": "經銷商已收到" },
    relation: { en: "the reseller", "zh-TW": "經銷商" },
    "relation.no-partnership": { en: "no partnership", "zh-TW": "無合作關係" },
    "relation.partnership": { en: "partnership", "zh-TW": "合作關係" },
    "second-relation": { en: "the second reseller", "zh-TW": "另一家經銷商" },
    "second-relation.no-partnership": { en: "no partnership", "zh-TW": "無合作關係" },
    "second-relation.partnership": { en: "partnership", "zh-TW": "合作關係" },
  },
  events: {
    "partnership.request": { en: "Request a partnership", "zh-TW": "要求建立經銷商關係" },
    "partnership.edit": { en: "edit", "zh-TW": "編輯" },
    "partnership.open-in-email": { en: "Open in email", "zh-TW": "在電子郵件中開啟" },
    "partnership.copy-to-clipboard": { en: "Copy to clipboard", "zh-TW": "複製到剪貼簿" },
    "partnership.done": { en: "Done", "zh-TW": "完成" },
    "partnership.accept": { en: "accept", "zh-TW": "接受" },
    "order.start": { en: "Add new customer", "zh-TW": "新增新的客戶" },
    "subscription.set-reseller": { en: "Reseller (MPN ID)", "zh-TW": "轉銷商（MPN 識別碼）" },
    "subscription.set-support-contact": { en: "Designated support contact", "zh-TW": "指派的支援連絡人" },
  },
  guards: {
    textKeepsLink: { en: "link kept", "zh-TW": "保留連結" },
    textLacksLink: { en: "link left out", "zh-TW": "刪去連結" },
    draftHasLink: { en: "draft has the link", "zh-TW": "草稿含連結" },
    linkIsWithReseller: { en: "link received", "zh-TW": "已收到連結" },
    resellerFollowsLink: { en: "by the reseller", "zh-TW": "由經銷商" },
    secondResellerFollowsLink: { en: "by the second", "zh-TW": "由另一家" },
  },
} as const satisfies Vocabulary;
