import type { PageDefect } from "./page-defect";

/** Gaps and contradictions of the page, in both languages. */
export const gaps: readonly PageDefect[] = [
  {
    statements: ["S106", "S107", "S108", "S109"],
    en: "One list of roles for everything; does not say what other roles may not do",
    zh: "所有工作共用一份角色清單；未說明其他角色不可做什麼",
    instead: { en: "readings 001 and 002", zh: "reading-001、reading-002" },
  },
  {
    statements: ["S129", "S137", "S141"],
    en: "A partnership comes first (S129, S137), yet the MPN ID field stands before the steps of the request (S141)",
    zh: "合作關係在先（S129、S137），但 MPN 識別碼欄位卻出現在要求的步驟之前（S141）",
    instead: { en: "reading 026", zh: "reading-026" },
  },
  {
    statements: ["S134"],
    en: "States the precondition of work, not when it is checked",
    zh: "說明了工作的前提，未說明何時檢查",
    instead: { en: "reading 017", zh: "reading-017" },
  },
  {
    statements: ["S132"],
    en: "Does not say how an existing customer's account gets a reseller; only subscriptions are covered",
    zh: "未說明現有客戶的帳戶如何取得經銷商；只談到訂閱",
    instead: { en: "S156 and S202: by subscription", zh: "S156 與 S202：以訂閱為單位" },
  },
  {
    statements: ["S140", "S149", "S190"],
    en: "Advice that does not say what happens if it is ignored",
    zh: "提出建議，未說明不遵循時會如何",
    instead: { en: "a SHOULD, or nothing to check", zh: "SHOULD，或無可檢查" },
  },
  {
    statements: ["S143"],
    en: "Entering a number is said to ensure that an agreement is active, which it cannot bring about",
    zh: "稱輸入識別碼即可確保合約有效，但輸入並無此作用",
    instead: { en: "reading 007", zh: "reading-007" },
  },
  {
    statements: ["S153", "S168", "S169"],
    en: "Associating a reseller with a subscription lets it manage that subscription (S153), or only gives it credit (S168, S169)",
    zh: "將經銷商與訂閱建立關聯，使其可管理該訂閱（S153），或只給予獎勵（S168、S169）",
    instead: { en: "both; readings 010 and 023", zh: "兩者皆是；reading-010、reading-023" },
  },
  {
    statements: ["S170", "S157"],
    en: "One place for new and existing subscriptions (S170), and another place for existing ones (S157)",
    zh: "新訂閱與現有訂閱在一處（S170），現有訂閱又在另一處（S157）",
    instead: { en: "both places", zh: "兩處皆可" },
  },
  {
    statements: ["S172", "S202", "S141"],
    en: "A reseller is chosen by name in two places (S172, S202) and by number in another (S141)",
    zh: "兩處以名稱選擇經銷商（S172、S202），另一處以識別碼（S141）",
    instead: { en: "both; readings 027 and 028", zh: "兩者皆可；reading-027、reading-028" },
  },
  {
    statements: ["S165", "S166", "S167"],
    en: "Two actions for one aim, one of them in another portal, with no order between them",
    zh: "同一目的有兩項操作，其一在另一個入口網站，且未說明先後",
    instead: { en: "reading 014", zh: "reading-014" },
  },
  {
    statements: ["S187"],
    en: "Does not say where the person starts over",
    zh: "未說明人員從何處重新開始",
    instead: { en: "reading 030", zh: "reading-030" },
  },
  {
    statements: ["S186", "S188", "S193"],
    en: "The customer appears after Done, but its account works on the page before",
    zh: "客戶在 [完成] 之後才出現，但其帳戶在前一頁即可使用",
    instead: { en: "reading 018", zh: "reading-018" },
  },
  {
    statements: ["S196"],
    en: "Promises upgrades and additional licences, but no step describes them",
    zh: "提到升級與加購授權，卻沒有任何步驟說明",
    instead: { en: "readings 006, 012 and 031", zh: "reading-006、reading-012、reading-031" },
  },
  {
    statements: ["S200"],
    en: "The sentence can be read as though Add subscription were a part of expanding the record",
    zh: "句子可解讀成 [新增訂閱] 是展開記錄的一部分",
    instead: {
      en: "the record is expanded, then the command is selected",
      zh: "先展開記錄，再選取命令",
    },
  },
  {
    statements: ["S205", "S173"],
    en: "Does not name the page (S205); S173 does",
    zh: "未指出是哪個頁面（S205）；S173 則有",
    instead: { en: "S173", zh: "S173" },
  },
  {
    statements: [
      "S128",
      "S136",
      "S129",
      "S137",
      "S130",
      "S174",
      "S141",
      "S157",
      "S143",
      "S158",
      "S144",
      "S180",
      "S177",
      "S194",
    ],
    en: "Say the same twice, two by two, in the same or nearly the same words",
    zh: "兩兩以相同或幾乎相同的文字說了兩次",
    instead: {
      en: "one requirement for each pair that claims something",
      zh: "有所主張者，每一對為一項需求",
    },
  },
];
