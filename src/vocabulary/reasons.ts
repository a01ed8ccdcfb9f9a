import { type Language, languages } from "../domain/language";
import { type RefusalReason, refusalReasons } from "../domain/refusal-reason";
import type { SpokenAct } from "./descriptive-ids";
import {
  allCustomerNames,
  companyInWords,
  isCustomer,
  offerPhrases,
  organisationOfPerson,
  resellerOfMpnId,
  resellerPhrases,
} from "./names";
import type { Phrases, Words } from "./phrases";

interface ReasonWords {
  /** The end of the sentence "refused, for …". */
  readonly clause: Words;
  /** The clause in features, if it differs: RESELLER, OFFER and CUSTOMER stand for names. */
  readonly named?: Words;
}

const reasonWords: Readonly<Record<RefusalReason, ReasonWords>> = {
  "role-not-permitted": { clause: { en: "the role does not permit it", "zh-TW": "該角色無權執行" } },
  "no-partnership": {
    clause: { en: "there is no partnership", "zh-TW": "沒有合作關係" },
    named: { en: "there is no partnership with RESELLER", "zh-TW": "與 RESELLER 沒有合作關係" },
  },
  "not-enrolled": {
    clause: { en: "the reseller is not enrolled", "zh-TW": "經銷商尚未註冊" },
    named: { en: "RESELLER is not enrolled", "zh-TW": "RESELLER 尚未註冊" },
  },
  "no-partner-center-account": {
    clause: { en: "the reseller has no Partner Center account", "zh-TW": "經銷商沒有合作夥伴中心帳戶" },
    named: { en: "RESELLER has no Partner Center account", "zh-TW": "RESELLER 沒有合作夥伴中心帳戶" },
  },
  "agreement-not-active": {
    clause: { en: "the reseller's agreement is not active", "zh-TW": "經銷商的合約並非作用中" },
    named: { en: "RESELLER's agreement is not active", "zh-TW": "RESELLER 的合約並非作用中" },
  },
  "unknown-link": {
    clause: { en: "the link is unknown", "zh-TW": "該連結並不存在" },
    named: { en: "no draft contains that link", "zh-TW": "沒有任何草稿包含該連結" },
  },
  "not-self-service": {
    clause: { en: "it is not self-service", "zh-TW": "此項無法自行變更" },
    named: { en: "only Microsoft changes profiles", "zh-TW": "設定檔只能由 Microsoft 變更" },
  },
  "not-at-this-step": { clause: { en: "it belongs to another step", "zh-TW": "這屬於其他步驟" } },
  "details-incomplete": { clause: { en: "the details are incomplete", "zh-TW": "詳細資料不完整" } },
  "nothing-selected": { clause: { en: "nothing is selected", "zh-TW": "沒有選取任何項目" } },
  "unknown-offer": {
    clause: { en: "the offer is not in the catalogue", "zh-TW": "目錄中沒有該供應項目" },
    named: { en: "OFFER is not in the catalogue", "zh-TW": "目錄中沒有 OFFER" },
  },
  "licences-out-of-range": {
    clause: { en: "the number of licences is out of range", "zh-TW": "授權數量超出範圍" },
  },
  "not-an-upgrade": { clause: { en: "it is not an upgrade", "zh-TW": "這不是升級" } },
  "unknown-mpn-id": {
    clause: { en: "the MPN ID is unknown", "zh-TW": "該 MPN 識別碼不屬於任何人" },
    named: { en: "nobody has that MPN ID", "zh-TW": "該 MPN 識別碼不屬於任何人" },
  },
  "unknown-customer": {
    clause: { en: "the customer is unknown", "zh-TW": "該客戶並不存在" },
    named: { en: "CUSTOMER is unknown to it", "zh-TW": "對其而言 CUSTOMER 並不存在" },
  },
  "unknown-subscription": {
    clause: { en: "the subscription is unknown", "zh-TW": "該訂閱並不存在" },
    named: { en: "the subscription is unknown to it", "zh-TW": "對其而言該訂閱並不存在" },
  },
  "unknown-reseller": {
    clause: { en: "the reseller is unknown", "zh-TW": "該經銷商並不存在" },
    named: { en: "RESELLER is unknown to it", "zh-TW": "對其而言 RESELLER 並不存在" },
  },
  "not-associated": {
    clause: { en: "the reseller is not associated", "zh-TW": "經銷商未與其相關聯" },
    named: { en: "RESELLER is not associated", "zh-TW": "RESELLER 未與其相關聯" },
  },
  "not-a-provider": { clause: { en: "it is the provider's work", "zh-TW": "這是提供者的工作" } },
  "not-a-reseller": { clause: { en: "it is a reseller's work", "zh-TW": "這是經銷商的工作" } },
  "not-an-azure-customer": {
    clause: { en: "it is not an Azure customer", "zh-TW": "該客戶不是 Azure 客戶" },
    named: { en: "CUSTOMER is not an Azure customer", "zh-TW": "CUSTOMER 不是 Azure 客戶" },
  },
  "not-tenant-owner": {
    clause: { en: "the reseller is not tenant owner", "zh-TW": "經銷商不是租用戶擁有者" },
    named: { en: "RESELLER is not tenant owner", "zh-TW": "RESELLER 不是租用戶擁有者" },
  },
};

const noSuchCustomer: Words = { en: "there is no such customer", "zh-TW": "沒有這位客戶" };

/** The names that a refusal mentions in a feature. */
interface Mentioned {
  readonly reseller: string;
  /** Undefined if no customer of that name exists. */
  readonly customer: string | undefined;
  readonly offer: string;
}

export interface NamedRefusal extends Mentioned {
  readonly reason: RefusalReason;
}

/** Returns the names that a refusal of this action may mention. The only offer that is refused is the one outside the catalogue. */
export function mentionedIn({ who, args }: SpokenAct, language: Language): Mentioned {
  const named = "reseller" in args && args.reseller !== undefined ? args.reseller : undefined;
  const byNumber = "mpnId" in args ? resellerOfMpnId(args.mpnId) : undefined;
  const reseller = companyInWords(named ?? byNumber ?? organisationOfPerson(who), language);
  const customer = "customer" in args ? args.customer : "Contoso";
  return { reseller, customer: isCustomer(customer) ? customer : undefined, offer: "Solitaire" };
}

/** The reason as a clause: "there is no partnership". */
export function reasonInWords(reason: RefusalReason, language: Language): string {
  return reasonWords[reason].clause[language];
}

/** The reason as a feature states it: "there is no partnership with Fabrikam". */
export function namedReasonInWords(refusal: NamedRefusal, language: Language): string {
  const { reason, reseller, customer, offer } = refusal;
  if (reason === "unknown-customer" && customer === undefined) return noSuchCustomer[language];
  const { clause, named = clause } = reasonWords[reason];
  return named[language]
    .replace("RESELLER", reseller)
    .replace("OFFER", offer)
    .replace("CUSTOMER", customer ?? "");
}

/** The reasons that a feature may state, with every name that may stand in them. */
export const refusalPhrases: Phrases<RefusalReason> = new Map(
  refusalReasons.flatMap((reason) =>
    mentions().flatMap((mentioned) =>
      languages.map((language): [string, RefusalReason] => [
        namedReasonInWords({ reason, ...mentioned }, language),
        reason,
      ]),
    ),
  ),
);

/** Each clause mentions one name at most, so it is enough to vary one name at a time. */
function mentions(): readonly Mentioned[] {
  const some = { reseller: "Fabrikam", customer: "Contoso", offer: "Solitaire" };
  return [
    ...[...resellerPhrases.keys()].map((reseller) => ({ ...some, reseller })),
    ...[...offerPhrases.keys()].map((offer) => ({ ...some, offer })),
    ...allCustomerNames.map((customer) => ({ ...some, customer })),
    { ...some, customer: undefined },
  ];
}
