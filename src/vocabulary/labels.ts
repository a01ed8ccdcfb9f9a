import type { LocalizedText } from "../domain/text";
import { resellers } from "../port/default-data/companies";
import type { OrderLine } from "../port/shapes";

/** Subjects and values in the messages of steps. Labels of the interface are worded as on the page. */
export const labels = {
  customersPage: { en: "Customers page", "zh-TW": "[客戶] 頁面" },
  filteredCustomers: { en: "filtered Customers page", "zh-TW": "篩選後的 [客戶] 頁面" },
  accountReseller: { en: "reseller of the account", "zh-TW": "帳戶的經銷商" },
  details: { en: "details", "zh-TW": "詳細資料" },
  accountVisible: { en: "account can be seen", "zh-TW": "可以檢視帳戶" },
  mpnId: { en: "MPN ID of the reseller", "zh-TW": "經銷商的 MPN 識別碼" },
  credited: { en: "credited", "zh-TW": "獲得獎勵" },
  supportContact: { en: "support contact", "zh-TW": "支援連絡人" },
  azureNote: { en: "note on the Azure account", "zh-TW": "Azure 帳戶上的註記" },
  tenantOwners: { en: "tenant owners", "zh-TW": "租用戶擁有者" },
  page: { en: "page", "zh-TW": "頁面" },
  selectedReseller: { en: "selected reseller", "zh-TW": "已選取的經銷商" },
  pageAndCompany: { en: "page, company", "zh-TW": "頁面與公司" },
  noCompany: { en: "no company", "zh-TW": "沒有公司" },
  lines: { en: "lines", "zh-TW": "項目" },
  orders: { en: "orders", "zh-TW": "訂單" },
  credentialsReadable: { en: "credentials can be read", "zh-TW": "可以讀取登入資訊" },
  anotherPassword: { en: "another temporary password", "zh-TW": "另一組暫時密碼" },
  resellersPage: { en: "Indirect resellers page", "zh-TW": "[間接轉銷商] 頁面" },
  namesListed: { en: "list of names", "zh-TW": "名稱清單" },
  draftOpen: { en: "draft open", "zh-TW": "草稿開啟中" },
  withLink: { en: "a text with the personal link", "zh-TW": "包含專屬連結的文字" },
  withoutLink: { en: "a text without that link", "zh-TW": "不含該連結的文字" },
  ownLinks: { en: "each provider has a link of its own", "zh-TW": "各提供者有自己的連結" },
  sameLink: { en: "both drafts carry the same link", "zh-TW": "兩份草稿的連結相同" },
  otherText: { en: "a text that does not say so", "zh-TW": "沒有寫著這些文字" },
  profile: { en: "profile", "zh-TW": "設定檔" },
  noDraft: { en: "no draft", "zh-TW": "沒有草稿" },
  notListed: { en: "it is not listed", "zh-TW": "不在清單中" },
  several: { en: "several", "zh-TW": "多個" },
  adding: { en: "adding", "zh-TW": "正在新增" },
  subscriptions: { en: "subscriptions", "zh-TW": "訂閱" },
  associatedReseller: { en: "associated reseller", "zh-TW": "相關聯的經銷商" },
  message: { en: "a letter that carries the provider's personal link", "zh-TW": "附有提供者專屬連結的信" },
  noDraftSeen: { en: "no draft with a link was seen", "zh-TW": "沒有看到附有連結的草稿" },
  noLetter: { en: "no letter arrived", "zh-TW": "沒有收到信" },
  messageWithoutLink: { en: "the letter carries no such link", "zh-TW": "信中沒有該連結" },
  mailbox: {
    en: "a mailbox to which a partnership request can be emailed",
    "zh-TW": "可以寄送合作關係要求的信箱",
  },
} as const satisfies Readonly<Record<string, LocalizedText>>;

export function yesOrNo(holds: boolean): LocalizedText {
  return holds ? { en: "true", "zh-TW": "是" } : { en: "false", "zh-TW": "否" };
}

/** Each line as "10 × office". */
export function lineLabels(lines: readonly OrderLine[]): readonly string[] {
  return lines.map(({ offer, licences }) => `${licences} × ${offer}`);
}

/** The reseller's name, or the id if it is not in the default data. */
export function resellerLabel(id: string): string {
  return resellers.find((reseller) => reseller.id === id)?.name ?? id;
}
