import type { StatementRow } from "../statement-row";

/** S207 to S210: further reading. */
export const seeAlso: readonly StatementRow[] = [
  { id: "S207", kind: "context", reason: "A heading.", en: "Heads the links.", zh: "連結一節的標題。" },
  {
    id: "S208",
    kind: "context",
    reason: "Leads into the links.",
    en: "Two other pages say more about accounts and what is subscribed to.",
    zh: "另有兩頁進一步說明帳戶與訂閱。",
  },
  {
    id: "S209",
    kind: "context",
    reason: "A link.",
    en: "Links to the page on accounts of customers.",
    zh: "連往客戶帳戶的頁面。",
  },
  {
    id: "S210",
    kind: "context",
    reason: "A link.",
    en: "Links to the page on subscriptions of customers.",
    zh: "連往客戶訂閱的頁面。",
  },
];
