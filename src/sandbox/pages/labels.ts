import { message } from "../../domain/text";

/** Labels that the page names, in its own words in each language. The statement is named behind each. */
export const labels = {
  partnerCenter: message("Partner Center", "合作夥伴中心"), // S144
  indirectResellers: message("Indirect resellers", "間接轉銷商"), // S144
  requestPartnership: message("Request a partnership", "要求建立經銷商關係"), // S145
  openInEmail: message("Open in email", "在電子郵件中開啟"), // S147
  copyToClipboard: message("Copy to clipboard", "複製到剪貼簿"), // S147
  done: message("Done", "完成"), // S148, S192
  addNewCustomer: message("Add new customer", "新增新的客戶"), // S181
  newCustomer: message("New customer", "新客戶"), // S164
  nextSubscriptions: message("Next: Subscriptions", "下一步：訂閱"), // S183
  newSubscription: message("New subscription", "新訂閱"), // S184
  nextReview: message("Next: Review", "下一步: 評論"), // S185
  submit: message("Submit", "提交"), // S186, S202, S206
  cancel: message("Cancel", "取消"), // S187
  confirmation: message("Confirmation", "確認"), // S188
  setupInfo: message("Setup info", "安裝資訊"), // S189
  customers: message("Customers", "客戶"), // S197
  addSubscription: message("Add subscription", "新增訂閱"), // S200
  subscriptions: message("Subscriptions", "訂閱"), // S173
  resellerMpnId: message("Reseller (MPN ID)", "轉銷商（MPN 識別碼）"), // S157
  supportContact: message("Designated support contact", "指派的支援連絡人"), // S172
  userSettings: message("User Settings", "使用者設定"), // S167
  tenantOwner: message("tenant owner", "租用戶擁有者"), // S167
  officialList: message("Microsoft's official indirect providers list", "Microsoft 官方間接提供者清單"), // S126
} as const;

/** Labels of controls that the page implies without a name. */
export const otherLabels = {
  acceptRequest: message("Accept", "接受"),
  account: message("Account information", "帳戶資訊"),
  additionalLicences: message("Additional licenses", "額外授權"),
  addLine: message("Add a line", "新增一行"),
  address: message("Address", "地址"),
  azureAccount: message("Azure account", "Azure 帳戶"),
  buyLicences: message("Buy licenses", "購買授權"),
  changeDescription: message("Change description", "變更描述"),
  city: message("City", "城市"),
  company: message("Company", "公司"),
  contactName: message("Contact name", "連絡人姓名"),
  country: message("Country", "國家／地區"),
  customer: message("Customer", "客戶"),
  description: message("Description", "描述"),
  domain: message("Domain", "網域"),
  email: message("Email", "電子郵件"),
  filter: message("Filter", "篩選"),
  give: message("Give tenant owner permissions", "提供租用戶擁有者權限"),
  incentives: message("Incentives", "獎勵"),
  language: message("Language", "語言"),
  licences: message("Licenses", "授權"),
  message: message("Message", "訊息"),
  mpnId: message("MPN ID", "MPN 識別碼"),
  nextPage: message("Next page", "下一頁"),
  nickname: message("Nickname", "暱稱"),
  none: message("(none)", "（無）"),
  note: message("Note", "備註"),
  offer: message("Offer", "供應項目"),
  order: message("Order", "訂單"),
  orders: message("Orders", "訂單記錄"),
  person: message("Person", "人員"),
  personalLink: message("Personal link", "個人化連結"),
  phone: message("Phone", "電話"),
  postalCode: message("Postal code", "郵遞區號"),
  previousPage: message("Previous page", "上一頁"),
  provider: message("Indirect provider", "間接提供者"),
  rename: message("Change nickname", "變更暱稱"),
  reseller: message("Reseller", "經銷商"),
  review: message("Review", "檢閱"),
  save: message("Save", "儲存"),
  saveNote: message("Save note", "儲存備註"),
  savePhone: message("Change phone", "變更電話"),
  saveReseller: message("Save reseller", "儲存經銷商"),
  saveSelection: message("Save selection", "儲存選擇"),
  saveText: message("Save text", "儲存文字"),
  select: message("Select", "選取"),
  signIn: message("Sign in", "登入"),
  signOut: message("Sign out", "登出"),
  subscription: message("Subscription", "訂閱"),
  temporaryPassword: message("Temporary password", "暫時密碼"),
  tenantOwners: message("Tenant owners", "租用戶擁有者"),
  upgrade: message("Upgrade", "升級"),
  upgradeTo: message("Upgrade to", "升級至"),
  userName: message("User account name", "使用者帳戶名稱"),
} as const;
