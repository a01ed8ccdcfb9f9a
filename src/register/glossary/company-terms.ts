import type { Term } from "./term";

/** Terms for companies, people and identifiers. */
export const companyTerms: readonly Term[] = [
  {
    en: "indirect provider",
    zh: "間接提供者",
    isLabel: false,
    statements: ["S115", "S117"],
    meaning: {
      en: 'A partner that buys from Microsoft and reaches customers by way of resellers; the page\'s reader. "Provider" for short.',
      zh: "向 Microsoft 採購並經由經銷商服務客戶的合作夥伴，也就是本頁的讀者；簡稱「提供者」。",
    },
    banned: { en: ["distributor"], zh: ["間接供應商", "間接供應者"] },
  },
  {
    en: "indirect reseller",
    zh: "間接經銷商",
    isLabel: false,
    statements: ["S115", "S134", "S137"],
    meaning: {
      en: 'A partner that serves customers but buys nothing from Microsoft itself. "Reseller" for short.',
      zh: "服務客戶但本身不向 Microsoft 採購的合作夥伴；簡稱「經銷商」。",
    },
    banned: { en: ["value-added reseller", "dealer"], zh: ["轉銷商", "轉售商"] },
  },
  {
    en: "customer",
    zh: "客戶",
    isLabel: false,
    statements: ["S175", "S193"],
    meaning: {
      en: "A company for which an account exists and which subscribes to offers; nobody's employee acts for it on the page.",
      zh: "擁有帳戶並訂閱供應項目的公司；在本頁中沒有任何人代表它操作。",
    },
    banned: { en: ["client", "end user"], zh: ["買方"] },
  },
  {
    en: "Microsoft representative",
    zh: "Microsoft 代表",
    isLabel: false,
    statements: ["S127"],
    meaning: { en: "Who changes a provider's public profile.", zh: "負責變更提供者公開設定檔的人。" },
    banned: { en: [], zh: [] },
  },
  {
    en: "official list of indirect providers",
    zh: "官方的間接提供者清單",
    isLabel: false,
    statements: ["S126"],
    meaning: {
      en: "The public list on which every provider has a profile.",
      zh: "列有各提供者設定檔的公開清單。",
    },
    banned: { en: ["directory of providers"], zh: [] },
  },
  {
    en: "role",
    zh: "角色",
    isLabel: false,
    statements: ["S105", "S106", "S107", "S108", "S109"],
    meaning: {
      en: "What a person is in its company; it decides what the person may do.",
      zh: "人員在公司中的身分，決定其可執行的工作。",
    },
    banned: { en: [], zh: [] },
  },
  {
    en: "global admin",
    zh: "全域系統管理員",
    isLabel: false,
    statements: ["S106"],
    meaning: { en: "The first of the four roles listed.", zh: "所列四種角色之一。" },
    banned: { en: ["global administrator"], zh: ["全域管理員"] },
  },
  {
    en: "user admin",
    zh: "使用者系統管理員",
    isLabel: false,
    statements: ["S107"],
    meaning: { en: "The second of the four roles listed.", zh: "所列四種角色之二。" },
    banned: { en: ["user administrator"], zh: ["使用者管理員"] },
  },
  {
    en: "admin agent",
    zh: "系統管理代理人",
    isLabel: false,
    statements: ["S108"],
    meaning: { en: "The third of the four roles listed.", zh: "所列四種角色之三。" },
    banned: { en: ["administration agent"], zh: ["系統管理代理程式"] },
  },
  {
    en: "sales agent",
    zh: "銷售代理人",
    isLabel: false,
    statements: ["S109"],
    meaning: { en: "The fourth of the four roles listed.", zh: "所列四種角色之四。" },
    banned: { en: ["salesperson"], zh: ["銷售代理程式"] },
  },
  {
    en: "Microsoft Partner Agreement",
    zh: "Microsoft 合作夥伴合約",
    isLabel: false,
    statements: ["S143"],
    meaning: {
      en: "The contract that a partner needs to take part in transactions; signed or not.",
      zh: "合作夥伴參與交易所需的合約；分為已簽署與未簽署。",
    },
    banned: { en: [], zh: ["合作夥伴協議"] },
  },
  {
    en: "MPN ID",
    zh: "MPN 識別碼",
    isLabel: false,
    statements: ["S141", "S142", "S157"],
    meaning: {
      en: "The number of one account of a partner in the Microsoft Partner Network.",
      zh: "合作夥伴在 Microsoft 合作夥伴網路中某一帳戶的號碼。",
    },
    banned: { en: ["partner number"], zh: ["MPN 編號"] },
  },
  {
    en: "Partner Location Account",
    zh: "合作夥伴位置帳戶",
    isLabel: false,
    statements: ["S142"],
    meaning: {
      en: 'The account with which a reseller joined Partner Center; its MPN ID earns incentives. "Location account" for short.',
      zh: "經銷商加入合作夥伴中心時所用的帳戶，其 MPN 識別碼可獲得獎勵；簡稱「位置帳戶」。",
    },
    banned: { en: ["site account"], zh: ["合作夥伴地點帳戶"] },
  },
];
