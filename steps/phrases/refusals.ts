import type { RefusalReason } from "../../src/domain/refusal-reason";
import type { Phrases } from "./characters";
import { customerNames, offerPhrases, resellerPhrases } from "./characters";

/** A name of the cast may stand in these places; the reason is the same for all of them. */
const patterns: readonly (readonly [RefusalReason, string, string])[] = [
  ["role-not-permitted", "the role does not permit it", "該角色無權執行"],
  ["no-partnership", "there is no partnership with RESELLER", "與 RESELLER 沒有合作關係"],
  ["not-enrolled", "RESELLER is not enrolled", "RESELLER 尚未註冊"],
  ["no-partner-center-account", "RESELLER has no Partner Center account", "RESELLER 沒有合作夥伴中心帳戶"],
  ["agreement-not-active", "RESELLER's agreement is not active", "RESELLER 的合約並非作用中"],
  ["unknown-link", "no draft contains that link", "沒有任何草稿包含該連結"],
  ["not-self-service", "only Microsoft changes profiles", "設定檔只能由 Microsoft 變更"],
  ["not-at-this-step", "it belongs to another step", "這屬於其他步驟"],
  ["details-incomplete", "the details are incomplete", "詳細資料不完整"],
  ["nothing-selected", "nothing is selected", "沒有選取任何項目"],
  ["unknown-offer", "OFFER is not in the catalogue", "目錄中沒有 OFFER"],
  ["licences-out-of-range", "the number of licences is out of range", "授權數量超出範圍"],
  ["not-an-upgrade", "it is not an upgrade", "這不是升級"],
  ["unknown-mpn-id", "nobody has that MPN ID", "該 MPN 識別碼不屬於任何人"],
  ["unknown-customer", "CUSTOMER is unknown to it", "對其而言 CUSTOMER 並不存在"],
  ["unknown-customer", "there is no such customer", "沒有這位客戶"],
  ["unknown-subscription", "the subscription is unknown to it", "對其而言該訂閱並不存在"],
  ["unknown-reseller", "RESELLER is unknown to it", "對其而言 RESELLER 並不存在"],
  ["not-associated", "RESELLER is not associated", "RESELLER 未與其相關聯"],
  ["not-a-provider", "it is the provider's work", "這是供應商的工作"],
  ["not-a-reseller", "it is a reseller's work", "這是經銷商的工作"],
  ["not-an-azure-customer", "CUSTOMER is not an Azure customer", "CUSTOMER 不是 Azure 客戶"],
  ["not-tenant-owner", "RESELLER is not tenant owner", "RESELLER 不是租用戶擁有者"],
];

const names: readonly (readonly [string, readonly string[]])[] = [
  ["RESELLER", [...resellerPhrases.keys()]],
  ["OFFER", [...offerPhrases.keys()]],
  ["CUSTOMER", customerNames],
];

export const refusalPhrases: Phrases<RefusalReason> = new Map(
  patterns.flatMap(([reason, ...texts]) =>
    texts.flatMap(filledIn).map((text): [string, RefusalReason] => [text, reason]),
  ),
);

function filledIn(text: string): readonly string[] {
  const place = names.find(([placeholder]) => text.includes(placeholder));
  return place === undefined ? [text] : place[1].map((name) => text.replace(place[0], name));
}
