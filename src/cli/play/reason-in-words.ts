import type { BilingualText } from "../../../machines/machine-model";
import type { RefusalReason } from "../../domain/refusal-reason";

/** Each reason for a refusal as a clause: "Refused: …". */
export const reasonInWords: Readonly<Record<RefusalReason, BilingualText>> = {
  "role-not-permitted": { en: "the person's role does not permit it", "zh-TW": "該角色無權執行" },
  "no-partnership": { en: "there is no partnership", "zh-TW": "沒有合作關係" },
  "not-enrolled": { en: "the reseller is not enrolled in the CSP program", "zh-TW": "經銷商未註冊 CSP 計畫" },
  "no-partner-center-account": {
    en: "the reseller has no Partner Center account",
    "zh-TW": "經銷商沒有合作夥伴中心帳戶",
  },
  "agreement-not-active": { en: "the reseller's agreement is not active", "zh-TW": "經銷商的合約並非作用中" },
  "unknown-link": { en: "nobody's request contains that link", "zh-TW": "沒有任何要求包含該連結" },
  "not-self-service": { en: "this is not self-service", "zh-TW": "此項無法自行變更" },
  "not-at-this-step": { en: "it belongs to another step", "zh-TW": "此動作屬於其他步驟" },
  "details-incomplete": { en: "the details are incomplete", "zh-TW": "詳細資料不完整" },
  "nothing-selected": { en: "no subscription is selected", "zh-TW": "未選取任何訂閱" },
  "unknown-offer": { en: "the offer is not in the catalogue", "zh-TW": "目錄中沒有該供應項目" },
  "licences-out-of-range": { en: "the licences are out of range", "zh-TW": "授權數量超出範圍" },
  "not-an-upgrade": { en: "that is no upgrade of the offer", "zh-TW": "該項目不是升級目標" },
  "unknown-mpn-id": { en: "the MPN ID belongs to nobody", "zh-TW": "該 MPN 識別碼不屬於任何經銷商" },
  "unknown-customer": { en: "the customer is unknown", "zh-TW": "客戶不存在" },
  "unknown-subscription": { en: "the subscription is unknown", "zh-TW": "訂閱不存在" },
  "unknown-reseller": { en: "the reseller is unknown", "zh-TW": "經銷商不存在" },
  "not-associated": { en: "the reseller is not associated with it", "zh-TW": "經銷商未與其建立關聯" },
  "not-a-provider": { en: "this is the provider's work", "zh-TW": "這是供應商的工作" },
  "not-a-reseller": { en: "this is the reseller's work", "zh-TW": "這是經銷商的工作" },
  "not-an-azure-customer": { en: "the customer has not bought Azure", "zh-TW": "客戶未購買 Azure" },
  "not-tenant-owner": { en: "the reseller is not tenant owner", "zh-TW": "經銷商不是租用戶擁有者" },
};
