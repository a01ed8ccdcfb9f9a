import type { Language } from "../../../domain/language";
import type { RefusalReason } from "../../../domain/refusal-reason";

/** Whom a refusal speaks of, by name. */
export interface Concerned {
  readonly reseller: string;
  /** Undefined for one that does not exist. */
  readonly customer: string | undefined;
}

const noSuchCustomer = { en: "there is no such customer", "zh-TW": "沒有這位客戶" } as const;

const patterns: Readonly<Record<RefusalReason, Readonly<Record<Language, string>>>> = {
  "role-not-permitted": { en: "the role does not permit it", "zh-TW": "該角色無權執行" },
  "no-partnership": { en: "there is no partnership with RESELLER", "zh-TW": "與 RESELLER 沒有合作關係" },
  "not-enrolled": { en: "RESELLER is not enrolled", "zh-TW": "RESELLER 尚未註冊" },
  "no-partner-center-account": {
    en: "RESELLER has no Partner Center account",
    "zh-TW": "RESELLER 沒有合作夥伴中心帳戶",
  },
  "agreement-not-active": { en: "RESELLER's agreement is not active", "zh-TW": "RESELLER 的合約並非作用中" },
  "unknown-link": { en: "no draft contains that link", "zh-TW": "沒有任何草稿包含該連結" },
  "not-self-service": { en: "only Microsoft changes profiles", "zh-TW": "設定檔只能由 Microsoft 變更" },
  "not-at-this-step": { en: "it belongs to another step", "zh-TW": "這屬於其他步驟" },
  "details-incomplete": { en: "the details are incomplete", "zh-TW": "詳細資料不完整" },
  "nothing-selected": { en: "nothing is selected", "zh-TW": "沒有選取任何項目" },
  "unknown-offer": { en: "Solitaire is not in the catalogue", "zh-TW": "目錄中沒有 Solitaire" },
  "licences-out-of-range": { en: "the number of licences is out of range", "zh-TW": "授權數量超出範圍" },
  "not-an-upgrade": { en: "it is not an upgrade", "zh-TW": "這不是升級" },
  "unknown-mpn-id": { en: "nobody has that MPN ID", "zh-TW": "該 MPN 識別碼不屬於任何人" },
  "unknown-customer": { en: "CUSTOMER is unknown to it", "zh-TW": "對其而言 CUSTOMER 並不存在" },
  "unknown-subscription": { en: "the subscription is unknown to it", "zh-TW": "對其而言該訂閱並不存在" },
  "unknown-reseller": { en: "RESELLER is unknown to it", "zh-TW": "對其而言 RESELLER 並不存在" },
  "not-associated": { en: "RESELLER is not associated", "zh-TW": "RESELLER 未與其相關聯" },
  "not-a-provider": { en: "it is the provider's work", "zh-TW": "這是供應商的工作" },
  "not-a-reseller": { en: "it is a reseller's work", "zh-TW": "這是經銷商的工作" },
  "not-an-azure-customer": { en: "CUSTOMER is not an Azure customer", "zh-TW": "CUSTOMER 不是 Azure 客戶" },
  "not-tenant-owner": { en: "RESELLER is not tenant owner", "zh-TW": "RESELLER 不是租用戶擁有者" },
};

/** The reason as the house's sentences end: "it is refused, for …". */
export function reasonInWords(
  reason: RefusalReason,
  { reseller, customer }: Concerned,
  language: Language,
): string {
  if (customer === undefined)
    return reason === "unknown-customer" ? noSuchCustomer[language] : patterns[reason][language];
  return patterns[reason][language].replace("RESELLER", reseller).replace("CUSTOMER", customer);
}
