import { z } from "zod";
import { message, type Translations } from "../../domain/text";

/**
 * The names of the controls, headings and columns by which the driver finds its way. The first group stands in the page itself, the
 * second one is not named there and differs from portal to portal. A labels file can replace each of them.
 */
export const defaultLabels = {
  indirectResellers: message("Indirect resellers", "間接轉銷商"),
  requestPartnership: message("Request a partnership", "要求建立經銷商關係"),
  openInEmail: message("Open in email", "在電子郵件中開啟"),
  copyToClipboard: message("Copy to clipboard", "複製到剪貼簿"),
  done: message("Done", "完成"),
  addNewCustomer: message("Add new customer", "新增新的客戶"),
  newCustomer: message("New customer", "新客戶"),
  nextSubscriptions: message("Next: Subscriptions", "下一步：訂閱"),
  newSubscription: message("New subscription", "新訂閱"),
  nextReview: message("Next: Review", "下一步: 評論"),
  submit: message("Submit", "提交"),
  cancel: message("Cancel", "取消"),
  confirmation: message("Confirmation", "確認"),
  setupInfo: message("Setup info", "安裝資訊"),
  customers: message("Customers", "客戶"),
  addSubscription: message("Add subscription", "新增訂閱"),
  subscriptions: message("Subscriptions", "訂閱"),
  resellerMpnId: message("Reseller (MPN ID)", "轉銷商（MPN 識別碼）"),
  supportContact: message("Designated support contact", "指派的支援連絡人"),
  userSettings: message("User Settings", "使用者設定"),
  officialList: message("Microsoft's official indirect providers list", "Microsoft 官方間接提供者清單"),

  accept: message("Accept", "接受"),
  account: message("Account information", "帳戶資訊"),
  additionalLicences: message("Additional licenses", "額外授權"),
  addLine: message("Add a line", "新增一行"),
  address: message("Address", "地址"),
  buyLicences: message("Buy licenses", "購買授權"),
  changeDescription: message("Change description", "變更描述"),
  city: message("City", "城市"),
  company: message("Company", "公司"),
  contactName: message("Contact name", "連絡人姓名"),
  country: message("Country", "國家／地區"),
  customer: message("Customer", "客戶"),
  dash: message("—", "—"),
  description: message("Description", "描述"),
  domain: message("Domain", "網域"),
  email: message("Email", "電子郵件"),
  expand: message("Expand {company}", "展開 {company}"),
  filter: message("Filter", "篩選"),
  giveTenantOwner: message("Give tenant owner permissions", "提供租用戶擁有者權限"),
  incentives: message("Incentives", "獎勵"),
  licences: message("Licenses", "授權"),
  line: message("{licences} × {offer}", "{licences} × {offer}"),
  message: message("Message", "訊息"),
  mpnId: message("MPN ID", "MPN 識別碼"),
  nextPage: message("Next page", "下一頁"),
  nickname: message("Nickname", "暱稱"),
  none: message("(none)", "（無）"),
  note: message("Note", "備註"),
  order: message("Order", "訂單"),
  orderPlaced: message("Order {order} was placed.", "已下訂單 {order}。"),
  orders: message("Orders", "訂單記錄"),
  person: message("Person", "人員"),
  personalLink: message("Personal link", "個人化連結"),
  phone: message("Phone", "電話"),
  postalCode: message("Postal code", "郵遞區號"),
  provider: message("Indirect provider", "間接提供者"),
  rename: message("Change nickname", "變更暱稱"),
  reseller: message("Reseller", "經銷商"),
  review: message("Review", "檢閱"),
  saveNote: message("Save note", "儲存備註"),
  savePhone: message("Change phone", "變更電話"),
  saveReseller: message("Save reseller", "儲存經銷商"),
  saveSelection: message("Save selection", "儲存選擇"),
  saveText: message("Save text", "儲存文字"),
  select: message("Select", "選取"),
  signIn: message("Sign in", "登入"),
  subscription: message("Subscription", "訂閱"),
  temporaryPassword: message("Temporary password", "暫時密碼"),
  tenantOwners: message("Tenant owners", "租用戶擁有者"),
  upgrade: message("Upgrade", "升級"),
  upgradeTo: message("Upgrade to", "升級至"),
  userName: message("User account name", "使用者帳戶名稱"),
} as const satisfies Readonly<Record<string, Translations>>;

export type LabelName = keyof typeof defaultLabels;

/** The labels of one language. */
export type Labels = Readonly<Record<LabelName, string>>;

const names = Object.keys(defaultLabels) as readonly LabelName[];
const text = z.string().min(1);
const someLabels = z.partialRecord(z.enum(names), text);

/** One step of signing in. `{id}`, `{name}` and the person's own values under `people` stand for the person. */
const signInStep = z.union([
  z.strictObject({ choose: text, value: text }),
  z.strictObject({ fill: text, value: text }),
  z.strictObject({ press: text }),
]);

export type SignInStep = z.infer<typeof signInStep>;

/** The content of a labels file. */
export const labelsFile = z.strictObject({
  en: someLabels.optional(),
  "zh-TW": someLabels.optional(),
  signIn: z.array(signInStep).min(1).optional(),
  people: z.record(z.string(), z.record(z.string(), z.string())).optional(),
});

export type LabelsFile = z.infer<typeof labelsFile>;

/** Returns the labels of a language, those of the file first. */
export function labelsOf(file: LabelsFile, language: "en" | "zh-TW"): Labels {
  const entries = names.map((name) => [name, file[language]?.[name] ?? defaultLabels[name][language]]);
  return Object.fromEntries(entries) as Labels;
}
