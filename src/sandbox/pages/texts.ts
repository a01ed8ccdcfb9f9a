import type { RefusalReason } from "../../domain/refusal-reason";
import { message, type Translations } from "../../domain/text";

/** Sentences on the pages. */
export const texts = {
  acceptIntro: message(
    "{provider} asks you to work together as a reseller.",
    "{provider} 要求與您建立合作關係。",
  ),
  accepted: message("You are now a partner of this provider.", "您現在已是此提供者的合作夥伴。"),
  azureIntro: message("A stand-in for the Azure service portal.", "代替 Azure 服務入口網站的頁面。"),
  copied: message("The message is on the clipboard.", "訊息已複製到剪貼簿。"),
  copyDown: message(
    "Copy down the account name and the password now. They cannot be read again after this page is closed.",
    "請立即記下帳戶名稱和密碼。關閉此頁面之後就無法再讀取。",
  ),
  done: message("Done.", "已完成。"),
  draftIntro: message(
    "Send this message to the reseller. Keep the link: it is personalized for your account.",
    "請將此訊息傳送給經銷商。務必保留連結，因為它已針對您的帳戶個人化。",
  ),
  expand: message("Expand {company}", "展開 {company}"),
  forgery: message(
    "The form is too old. Go back, reload the page and try again.",
    "表單已過期。請返回、重新載入頁面後再試一次。",
  ),
  nothingHere: message("There is nothing here that you may see.", "這裡沒有您可以檢視的內容。"),
  nothingYet: message("Nothing yet.", "尚無資料。"),
  orderPlaced: message("Order {order} was placed.", "已下訂單 {order}。"),
  refused: message("Refused: {reason}", "已拒絕：{reason}"),
  signInIntro: message("Choose the person as whom you want to work.", "請選擇要以哪位人員的身分操作。"),
  signedInAs: message("{person}, {company} ({roles})", "{person}，{company}（{roles}）"),
  noRole: message("no role", "沒有角色"),
  skip: message("Skip to content", "跳到主要內容"),
  unknownLink: message("This link belongs to no partnership request.", "此連結不屬於任何合作關係要求。"),
  unchosenWork: message("Choose a task from the menu.", "請從功能表選擇工作。"),
} as const;

/** The reasons of refusals as the pages state them. */
export const reasonTexts: Readonly<Record<RefusalReason, Translations>> = {
  "role-not-permitted": message("your role does not permit this.", "您的角色無權執行。"),
  "no-partnership": message("there is no partnership with this reseller.", "與此經銷商沒有合作關係。"),
  "not-enrolled": message("the reseller is not enrolled in the CSP program.", "經銷商尚未註冊 CSP 計畫。"),
  "no-partner-center-account": message(
    "the reseller has no Partner Center account.",
    "經銷商沒有合作夥伴中心帳戶。",
  ),
  "agreement-not-active": message(
    "the reseller has no active Microsoft Partner Agreement.",
    "經銷商沒有作用中的 Microsoft 合作夥伴合約。",
  ),
  "unknown-link": message("the link belongs to no request.", "此連結不屬於任何要求。"),
  "not-self-service": message("only Microsoft changes profiles.", "設定檔只能由 Microsoft 變更。"),
  "not-at-this-step": message("this belongs to another step.", "這屬於其他步驟。"),
  "details-incomplete": message(
    "enter company, domain, contact name and email.",
    "請輸入公司、網域、連絡人姓名和電子郵件。",
  ),
  "nothing-selected": message("nothing is selected.", "沒有選取任何項目。"),
  "unknown-offer": message("the offer is not in the catalogue.", "目錄中沒有該供應項目。"),
  "licences-out-of-range": message(
    "the offer does not permit this number of licenses.",
    "該供應項目不允許此授權數量。",
  ),
  "not-an-upgrade": message("the offer is no upgrade of the present one.", "該供應項目不是目前訂閱的升級。"),
  "unknown-mpn-id": message(
    "the MPN ID belongs to no reseller that can be credited.",
    "該 MPN 識別碼不屬於可獲得獎勵的經銷商。",
  ),
  "unknown-customer": message("there is no such customer.", "沒有這位客戶。"),
  "unknown-subscription": message("there is no such subscription.", "沒有這項訂閱。"),
  "unknown-reseller": message("there is no such reseller.", "沒有這家經銷商。"),
  "not-associated": message("the reseller is not associated.", "經銷商未與其相關聯。"),
  "not-a-provider": message("this is the provider's work.", "這是提供者的工作。"),
  "not-a-reseller": message("this is a reseller's work.", "這是經銷商的工作。"),
  "not-an-azure-customer": message("this is not an Azure customer.", "這位客戶不是 Azure 客戶。"),
  "not-tenant-owner": message("the reseller is not tenant owner.", "經銷商不是租用戶擁有者。"),
};

/** The names of roles. */
export const roleTexts: Readonly<Record<string, Translations>> = {
  "global-admin": message("Global admin", "全域系統管理員"),
  "user-admin": message("User admin", "使用者系統管理員"),
  "admin-agent": message("Admin agent", "系統管理代理人"),
  "sales-agent": message("Sales agent", "銷售代理人"),
  "helpdesk-agent": message("Helpdesk agent", "技術支援代理人"),
  "billing-admin": message("Billing admin", "帳務系統管理員"),
};
