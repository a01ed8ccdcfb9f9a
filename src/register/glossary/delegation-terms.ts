import type { Term } from "./term";

/** Terms for existing customers and the involvement of resellers. */
export const delegationTerms: readonly Term[] = [
  {
    en: "Customers",
    zh: "客戶",
    isLabel: true,
    statements: ["S173", "S197"],
    meaning: {
      en: "The page with the provider's customers, and its entry in the menu.",
      zh: "列出提供者客戶的頁面及其功能表項目。",
    },
    banned: { en: [], zh: [] },
  },
  {
    en: "Subscriptions",
    zh: "訂閱",
    isLabel: true,
    statements: ["S173"],
    meaning: { en: "The page with one customer's subscriptions.", zh: "列出某位客戶之訂閱的頁面。" },
    banned: { en: [], zh: [] },
  },
  {
    en: "Add subscription",
    zh: "新增訂閱",
    isLabel: true,
    statements: ["S200"],
    meaning: { en: "The command in a customer's expanded record.", zh: "展開客戶記錄後出現的命令。" },
    banned: { en: [], zh: [] },
  },
  {
    en: "associate",
    zh: "建立關聯",
    isLabel: false,
    statements: ["S131", "S153", "S163", "S169", "S177"],
    meaning: {
      en: "To tie a reseller to a customer's account or to one subscription.",
      zh: "將經銷商與客戶的帳戶或某個訂閱連在一起。",
    },
    banned: { en: [], zh: ["相關連"] },
  },
  {
    en: "administer on behalf of the customer",
    zh: "代表客戶管理",
    isLabel: false,
    statements: ["S162", "S177", "S178", "S194"],
    meaning: {
      en: "What a reseller associated with an account may do there.",
      zh: "與帳戶相關聯的經銷商可在其中執行的工作。",
    },
    banned: { en: ["impersonate"], zh: ["許可權"] },
  },
  {
    en: "Reseller (MPN ID)",
    zh: "轉銷商（MPN 識別碼）",
    isLabel: true,
    statements: ["S141", "S157"],
    meaning: {
      en: "The field of the subscription details that names the reseller.",
      zh: "訂閱詳細資料中指定經銷商的欄位。",
    },
    banned: { en: [], zh: [] },
  },
  {
    en: "incentives",
    zh: "獎勵",
    isLabel: false,
    statements: ["S143", "S158", "S168", "S203"],
    meaning: {
      en: "What a reseller earns by a subscription, where anything is to be earned.",
      zh: "經銷商因訂閱而獲得的回饋（如果有的話）。",
    },
    banned: { en: ["commission"], zh: ["信用點數", "佣金"] },
  },
  {
    en: "Designated support contact",
    zh: "指派的支援連絡人",
    isLabel: true,
    statements: ["S172", "S205"],
    meaning: {
      en: "The list from which the support contact of one subscription is chosen.",
      zh: "用來選擇某個訂閱之支援連絡人的清單。",
    },
    banned: { en: [], zh: ["支援聯絡人"] },
  },
  {
    en: "Azure customer",
    zh: "Azure 客戶",
    isLabel: false,
    statements: ["S165", "S166"],
    meaning: { en: "A customer that has bought Azure.", zh: "購買 Azure 的客戶。" },
    banned: { en: [], zh: [] },
  },
  {
    en: "Azure service portal",
    zh: "Azure 服務入口網站",
    isLabel: true,
    statements: ["S167"],
    meaning: {
      en: "Another portal, outside Partner Center, here represented by a stand-in.",
      zh: "合作夥伴中心以外的另一個入口網站，在此以替身代表。",
    },
    banned: { en: [], zh: [] },
  },
  {
    en: "User Settings",
    zh: "使用者設定",
    isLabel: true,
    statements: ["S167"],
    meaning: {
      en: "The place in the Azure portal where tenant owner permissions are given.",
      zh: "在 Azure 入口網站中授予租用戶擁有者權限的位置。",
    },
    banned: { en: [], zh: [] },
  },
  {
    en: "tenant owner",
    zh: "租用戶擁有者",
    isLabel: true,
    statements: ["S167"],
    meaning: {
      en: "The permissions that let an associated reseller manage an Azure customer's account.",
      zh: "讓相關聯的經銷商得以管理 Azure 客戶帳戶的權限。",
    },
    banned: { en: ["landlord"], zh: ["承租人擁有者"] },
  },
];
