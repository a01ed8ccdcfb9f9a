import type { Term } from "./term";

/** Terms for the new-customer order and its pages. */
export const orderTerms: readonly Term[] = [
  {
    en: "order",
    zh: "訂單",
    isLabel: false,
    statements: ["S152", "S186", "S187", "S188"],
    meaning: {
      en: "What the provider submits: subscriptions with licence counts for one customer.",
      zh: "提供者提交的內容：某位客戶的訂閱及授權數。",
    },
    banned: { en: ["purchase order"], zh: ["訂購單"] },
  },
  {
    en: "subscription",
    zh: "訂閱",
    isLabel: false,
    statements: ["S153", "S184", "S204"],
    meaning: {
      en: "One thing that a customer has bought, with its licences, reseller and support contact.",
      zh: "客戶購買的一個項目，具有授權數、經銷商與支援連絡人。",
    },
    banned: { en: [], zh: ["訂用帳戶", "訂用"] },
  },
  {
    en: "licence",
    zh: "授權",
    isLabel: false,
    statements: ["S184", "S196", "S201"],
    meaning: { en: "One of the units in which a subscription is bought.", zh: "購買訂閱的計數單位。" },
    banned: { en: ["license", "seat"], zh: ["許可證", "席次"] },
  },
  {
    en: "Add new customer",
    zh: "新增新的客戶",
    isLabel: true,
    statements: ["S181"],
    meaning: {
      en: "The command beside a reseller that opens the order.",
      zh: "經銷商旁用來開啟訂單的命令。",
    },
    banned: { en: [], zh: [] },
  },
  {
    en: "New customer",
    zh: "新客戶",
    isLabel: true,
    statements: ["S164", "S182"],
    meaning: {
      en: "The first page of the order, with the customer's details.",
      zh: "訂單的第一頁，填寫客戶的詳細資料。",
    },
    banned: { en: [], zh: [] },
  },
  {
    en: "Next: Subscriptions",
    zh: "下一步：訂閱",
    isLabel: true,
    statements: ["S183"],
    meaning: { en: "Leads from the details to the subscriptions.", zh: "從詳細資料前往訂閱。" },
    banned: { en: [], zh: [] },
  },
  {
    en: "New subscription",
    zh: "新訂閱",
    isLabel: true,
    statements: ["S170", "S184", "S201"],
    meaning: {
      en: "The page on which subscriptions, licences and, if wanted, a reseller are chosen.",
      zh: "選擇訂閱、授權數以及（如需要）經銷商的頁面。",
    },
    banned: { en: [], zh: [] },
  },
  {
    en: "Next: Review",
    zh: "下一步: 評論",
    isLabel: true,
    statements: ["S185"],
    meaning: {
      en: "Leads from the subscriptions to the review. The Chinese label means a comment; our own texts say 檢閱.",
      zh: "從訂閱前往檢閱。中文標籤誤作「評論」，本專案的文字一律用「檢閱」。",
    },
    banned: { en: [], zh: [] },
  },
  {
    en: "review",
    zh: "檢閱",
    isLabel: false,
    statements: ["S185"],
    meaning: {
      en: "Looking at the whole order before it is submitted, and the page for it.",
      zh: "提交前查看整份訂單，以及所在的頁面。",
    },
    banned: { en: ["proofread"], zh: ["評論"] },
  },
  {
    en: "Submit",
    zh: "提交",
    isLabel: true,
    statements: ["S186", "S202", "S206"],
    meaning: {
      en: "Places the order, adds the subscriptions, or makes a designation effective.",
      zh: "使訂單成立、加入訂閱，或使指派生效。",
    },
    banned: { en: [], zh: [] },
  },
  {
    en: "Cancel",
    zh: "取消",
    isLabel: true,
    statements: ["S187"],
    meaning: { en: "Drops the whole operation on the review.", zh: "在檢閱時放棄整個作業。" },
    banned: { en: [], zh: [] },
  },
  {
    en: "Confirmation",
    zh: "確認",
    isLabel: true,
    statements: ["S188"],
    meaning: { en: "The page that follows submission.", zh: "提交後出現的頁面。" },
    banned: { en: [], zh: [] },
  },
  {
    en: "Setup info",
    zh: "安裝資訊",
    isLabel: true,
    statements: ["S189"],
    meaning: {
      en: "The part of the Confirmation page with the administrator's credentials.",
      zh: "確認頁面上列出系統管理員登入資訊的部分。",
    },
    banned: { en: [], zh: ["設定資訊"] },
  },
  {
    en: "temporary password",
    zh: "暫時密碼",
    isLabel: false,
    statements: ["S189", "S190", "S191"],
    meaning: {
      en: "The administrator's first password; shown once.",
      zh: "系統管理員的第一組密碼，只顯示一次。",
    },
    banned: { en: ["initial password", "one-time password"], zh: ["密碼暫時", "臨時密碼"] },
  },
];
