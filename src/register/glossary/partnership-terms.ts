import type { Term } from "./term";

/** Terms for requests and partnerships. */
export const partnershipTerms: readonly Term[] = [
  {
    en: "partnership",
    zh: "合作關係",
    isLabel: false,
    statements: ["S129", "S133", "S137", "S138"],
    meaning: {
      en: "What binds one provider and one reseller; it is there or it is not, and nothing is done together without it.",
      zh: "提供者與經銷商之間的關係；只有存在與不存在兩種情形，沒有它就無法往來。",
    },
    banned: { en: ["alliance"], zh: ["夥伴關係"] },
  },
  {
    en: "partnership request",
    zh: "合作關係要求",
    isLabel: false,
    statements: ["S139", "S145", "S150"],
    meaning: {
      en: "The emailed message by which a provider asks a reseller for a partnership.",
      zh: "提供者以電子郵件請經銷商建立合作關係的訊息。",
    },
    banned: { en: ["invitation", "invite"], zh: ["邀請"] },
  },
  {
    en: "draft",
    zh: "草稿",
    isLabel: false,
    statements: ["S146", "S147", "S149"],
    meaning: {
      en: "The request as the portal proposes it, before it leaves; its text can be edited.",
      zh: "要求送出前由入口網站擬好的內容，其文字可以編輯。",
    },
    banned: { en: [], zh: [] },
  },
  {
    en: "personal link",
    zh: "專屬連結",
    isLabel: false,
    statements: ["S149"],
    meaning: {
      en: "The link in the request that stands for the provider's account.",
      zh: "要求中代表提供者帳戶的連結。",
    },
    banned: { en: ["magic link"], zh: ["權杖"] },
  },
  {
    en: "Indirect resellers",
    zh: "間接轉銷商",
    isLabel: true,
    statements: ["S133", "S144", "S145", "S180"],
    meaning: {
      en: "The page with the provider's partnerships, and its entry in the menu.",
      zh: "列出提供者合作關係的頁面及其功能表項目。",
    },
    banned: { en: [], zh: [] },
  },
  {
    en: "Request a partnership",
    zh: "要求建立經銷商關係",
    isLabel: true,
    statements: ["S145"],
    meaning: { en: "The command that opens the draft.", zh: "開啟草稿的命令。" },
    banned: { en: [], zh: [] },
  },
  {
    en: "Open in email",
    zh: "在電子郵件中開啟",
    isLabel: true,
    statements: ["S147"],
    meaning: { en: "Takes the draft into the email application.", zh: "將草稿帶到電子郵件應用程式。" },
    banned: { en: [], zh: [] },
  },
  {
    en: "Copy to clipboard",
    zh: "複製到剪貼簿",
    isLabel: true,
    statements: ["S147"],
    meaning: { en: "Takes the draft to the clipboard.", zh: "將草稿帶到剪貼簿。" },
    banned: { en: [], zh: [] },
  },
  {
    en: "Done",
    zh: "完成",
    isLabel: true,
    statements: ["S148", "S192"],
    meaning: {
      en: "Closes the draft; on the Confirmation page, closes that.",
      zh: "關閉草稿；在確認頁面上則關閉該頁面。",
    },
    banned: { en: [], zh: [] },
  },
];
