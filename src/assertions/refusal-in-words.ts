import type { Language } from "../domain/language";
import type { RefusalReason } from "../domain/refusal-reason";
import { inBoth, type LocalizedText } from "../domain/saying";

/** Each reason as the end of a sentence: "refused, for …". */
const reasonInWords: Readonly<Record<RefusalReason, Readonly<Record<Language, string>>>> = {
  "role-not-permitted": { en: "the role does not permit it", "zh-TW": "該角色無權執行" },
  "no-partnership": { en: "there is no partnership", "zh-TW": "沒有合作關係" },
  "not-enrolled": { en: "the reseller is not enrolled", "zh-TW": "經銷商尚未註冊" },
  "no-partner-center-account": {
    en: "the reseller has no Partner Center account",
    "zh-TW": "經銷商沒有合作夥伴中心帳戶",
  },
  "agreement-not-active": { en: "the reseller's agreement is not active", "zh-TW": "經銷商的合約並非作用中" },
  "unknown-link": { en: "the link is unknown", "zh-TW": "該連結並不存在" },
  "not-self-service": { en: "it is not self-service", "zh-TW": "此項無法自行變更" },
  "not-at-this-step": { en: "it belongs to another step", "zh-TW": "這屬於其他步驟" },
  "details-incomplete": { en: "the details are incomplete", "zh-TW": "詳細資料不完整" },
  "nothing-selected": { en: "nothing is selected", "zh-TW": "沒有選取任何項目" },
  "unknown-offer": { en: "the offer is not in the catalogue", "zh-TW": "目錄中沒有該供應項目" },
  "licences-out-of-range": { en: "the number of licences is out of range", "zh-TW": "授權數量超出範圍" },
  "not-an-upgrade": { en: "it is not an upgrade", "zh-TW": "這不是升級" },
  "unknown-mpn-id": { en: "the MPN ID is unknown", "zh-TW": "該 MPN 識別碼不屬於任何人" },
  "unknown-customer": { en: "the customer is unknown", "zh-TW": "該客戶並不存在" },
  "unknown-subscription": { en: "the subscription is unknown", "zh-TW": "該訂閱並不存在" },
  "unknown-reseller": { en: "the reseller is unknown", "zh-TW": "該經銷商並不存在" },
  "not-associated": { en: "the reseller is not associated", "zh-TW": "經銷商未與其相關聯" },
  "not-a-provider": { en: "it is the provider's work", "zh-TW": "這是供應商的工作" },
  "not-a-reseller": { en: "it is a reseller's work", "zh-TW": "這是經銷商的工作" },
  "not-an-azure-customer": { en: "it is not an Azure customer", "zh-TW": "該客戶不是 Azure 客戶" },
  "not-tenant-owner": { en: "the reseller is not tenant owner", "zh-TW": "經銷商不是租用戶擁有者" },
};

const bare = { en: "refused", "zh-TW": "遭到拒絕" } as const;
const heads = { en: "refused, for ", "zh-TW": "遭到拒絕，因為" } as const;
const ors = { en: " or ", "zh-TW": "，或" } as const;

/** "refused, for …"; where several reasons are true, with all of them; where none was given, "refused" alone. */
export function refusedFor(...given: readonly (RefusalReason | undefined)[]): LocalizedText {
  const reasons = given.filter((reason) => reason !== undefined);
  if (reasons.length === 0) return bare;
  return inBoth(
    (language) =>
      heads[language] + reasons.map((reason) => reasonInWords[reason][language]).join(ors[language]),
  );
}
