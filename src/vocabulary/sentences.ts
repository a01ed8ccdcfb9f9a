/**
 * Every sentence of the features in both languages. Steps parse them and the Gherkin export prints them. The parameters stand in
 * the same order in both languages. The same sentence follows Given, When and Then: its verb states which of them it means.
 */
export const sentences = {
  // The steps of partnership.steps.ts.
  requestsPartnership: { en: "{person} {requests} a partnership", "zh-TW": "{person}{requests}建立合作關係" },
  rewritesDraft: {
    en: "{person} {rewrites} the draft to say {words} with the link",
    "zh-TW": "{person}{rewrites}草稿改寫為{words}，並保留連結",
  },
  rewritesDraftWithoutLink: {
    en: "{person} {rewrites} the draft to say {words} without the link",
    "zh-TW": "{person}{rewrites}草稿改寫為{words}，並刪去連結",
  },
  opensDraft: { en: "{person} {opens} the draft in email", "zh-TW": "{person}{opens}草稿" },
  copiesDraft: {
    en: "{person} {copies} the draft to the clipboard",
    "zh-TW": "{person}{copies}草稿複製到剪貼簿",
  },
  closesDraft: { en: "{person} {closes} the draft", "zh-TW": "{person}{closes}草稿" },
  emailsRequest: {
    en: "{person} {emails} a partnership request to {reseller}",
    "zh-TW": "{person}{emails}合作關係要求給{reseller}",
  },
  sendsEmail: {
    en: "{person} {sends} the opened email to {reseller}",
    "zh-TW": "{person}{sends}開啟的電子郵件給{reseller}",
  },
  sendsCopiedText: {
    en: "{person} {sends} the copied text to {reseller}",
    "zh-TW": "{person}{sends}複製的文字給{reseller}",
  },
  acceptsRequest: {
    en: "{person} {accepts} {provider}'s request",
    "zh-TW": "{person}{accepts}{provider}的要求",
  },
  acceptsMadeUpLink: {
    en: "{person} {accepts} a request with a made-up link",
    "zh-TW": "{person}{accepts}附有捏造連結的要求",
  },
  isPartner: { en: "{reseller} is a partner of {provider}", "zh-TW": "{reseller}是{provider}的合作夥伴" },
  seesResellers: {
    en: "{person} sees {resellers} under Indirect resellers",
    "zh-TW": "{person}在 [間接轉銷商] 頁面上{seen-resellers}",
  },
  canChooseResellers: {
    en: "{person} can choose {resellers} from the list of names",
    "zh-TW": "{person}可從名稱清單選取的經銷商{being-resellers}",
  },
  hasDraftOpen: { en: "{person} has {draft} open", "zh-TW": "{person}{draft}開啟中的草稿" },
  requestSays: { en: "{request-text} says {words}", "zh-TW": "{request-text}寫著{words}" },
  requestCarriesLink: {
    en: "{request-text} carries {provider}'s link",
    "zh-TW": "{request-text}包含{provider}的專屬連結",
  },
  haveDifferentLinks: {
    en: "{provider} and {provider} have different links",
    "zh-TW": "{provider}與{provider}的專屬連結不同",
  },
  // The steps of profile.steps.ts.
  seesProfile: {
    en: "{person} sees {provider}'s profile on the official list",
    "zh-TW": "{person}在官方清單上看到{provider}的設定檔",
  },
  // The steps of order.steps.ts.
  startsOrder: {
    en: "{person} {starts} a new customer for {reseller}",
    "zh-TW": "{person}{starts}為{reseller}新增客戶",
  },
  givesDetails: { en: "{person} {gives} {details}", "zh-TW": "{person}{gives}{details}填入表單" },
  choosesLines: {
    en: "{person} {chooses} {lines} for the order",
    "zh-TW": "{person}{chooses}新客戶所需的{lines}",
  },
  choosesLinesThrough: {
    en: "{person} {chooses} {lines} through {reseller}",
    "zh-TW": "{person}{chooses}{lines}，並與{reseller}建立關聯",
  },
  reviewsOrder: { en: "{person} {reviews} the order", "zh-TW": "{person}{reviews}訂單" },
  submitsOrder: { en: "{person} {submits} the order", "zh-TW": "{person}{submits}訂單" },
  cancelsOrder: { en: "{person} {cancels} the order", "zh-TW": "{person}{cancels}訂單" },
  closesConfirmation: { en: "{person} {closes} the confirmation", "zh-TW": "{person}{closes}[確認] 頁面" },
  isOnPage: {
    en: "{person} is on {page} for {customer} of {reseller}",
    "zh-TW": "{person}正在{page}上處理{customer}的訂單（經銷商：{reseller}）",
  },
  servesCustomer: {
    en: "{reseller} serves {customer} with {lines}",
    "zh-TW": "{reseller}服務{customer}，並擁有{lines}",
  },
  addsCustomer: {
    en: "{person} {adds} {customer} for {reseller}: {lines}",
    "zh-TW": "{person}{adds}客戶{customer}（經銷商：{reseller}）：{lines}",
  },
  bothServeCustomer: {
    en: "{provider} and {reseller} serve {customer}",
    "zh-TW": "{provider}與{reseller}共同服務{customer}",
  },
  isShownPage: { en: "{person} is shown {page}", "zh-TW": "{person}{shown-page}" },
  resellerIsSelected: {
    en: "{reseller} is already selected for {person}",
    "zh-TW": "{reseller}已為{person}預先選好",
  },
  isReviewing: {
    en: "{person} is reviewing {customer} with {lines}",
    "zh-TW": "{person}的檢閱頁面顯示{customer}與{lines}",
  },
  seesNoOrder: { en: "{person} sees no order", "zh-TW": "{person}看不到任何訂單" },
  hasOrdered: {
    en: "{person} has ordered {orders} for {customer}",
    "zh-TW": "{person}已訂購{orders}給{customer}",
  },
  canReadCredentials: {
    en: "{person} {can} read {customer}'s credentials",
    "zh-TW": "{person}{can}讀取{customer}的登入資訊",
  },
  hasNotedPassword: {
    en: "{person} has noted {customer}'s temporary password",
    "zh-TW": "{person}已記下{customer}的暫時密碼",
  },
  seesAnotherPassword: {
    en: "{person} sees another temporary password for {customer}",
    "zh-TW": "{person}看到{customer}有另一組暫時密碼",
  },
  // The steps of customer.steps.ts.
  seesCustomers: {
    en: "{person} sees {customers} under Customers",
    "zh-TW": "{person}在 [客戶] 頁面上{seen-customers}",
  },
  seesFilteredCustomers: {
    en: "{person} sees {customers} when filtering by {reseller}",
    "zh-TW": "{person}{seen-customers}（依{reseller}篩選時）",
  },
  customerIsAssociated: {
    en: "{customer} is associated with {reseller}",
    "zh-TW": "{customer}與{reseller}相關聯",
  },
  accountHoldsDetails: {
    en: "{customer}'s account holds the details as given",
    "zh-TW": "{customer}的帳戶與填寫的詳細資料一致",
  },
  canSeeAccount: { en: "{person} {can} see {account}", "zh-TW": "{person}{can}檢視{account}" },
  changesSetting: {
    en: "{person} {changes} {setting} to {words}",
    "zh-TW": "{person}{changes}{setting}變更為{words}",
  },
  settingIsNow: { en: "{setting} is now {words}", "zh-TW": "{setting}現在是{words}" },
  // The steps of subscription.steps.ts.
  startsAddition: {
    en: "{person} {starts} a subscription for {customer}",
    "zh-TW": "{person}{starts}為{customer}新增訂閱",
  },
  startsAdditionForUnknown: {
    en: "{person} {starts} a subscription for an unknown customer",
    "zh-TW": "{person}{starts}為不存在的客戶新增訂閱",
  },
  choosesLinesToAdd: { en: "{person} {chooses} {lines} to add", "zh-TW": "{person}{chooses}要新增的{lines}" },
  choosesReseller: {
    en: "{person} {chooses} {reseller} from the list of names",
    "zh-TW": "{person}{chooses}名稱清單中的{reseller}",
  },
  submitsAddition: { en: "{person} {submits} the new subscriptions", "zh-TW": "{person}{submits}新訂閱" },
  addsSubscriptions: {
    en: "{person} {adds} {lines} for {customer}",
    "zh-TW": "{person}{adds}{lines}給{customer}",
  },
  isAdding: {
    en: "{person} is adding {lines} for {customer}",
    "zh-TW": "{person}正在新增{lines}給{customer}",
  },
  hasEmptyAddition: {
    en: "{person} has chosen nothing to add for {customer}",
    "zh-TW": "{person}已開啟{customer}的 [新訂閱] 頁面，尚未選取任何項目",
  },
  seesSubscriptions: {
    en: "{person} sees {customer} with {lines}",
    "zh-TW": "{person}看到{customer}有{lines}",
  },
  buysLicences: {
    en: "{person} {buys} {number} licence(s) for {subscription}",
    "zh-TW": "{person}{buys}{number}個授權給{subscription}",
  },
  buysLicencesForUnknown: {
    en: "{person} {buys} {number} licence(s) for an unknown subscription",
    "zh-TW": "{person}{buys}{number}個授權給不存在的訂閱",
  },
  upgradesSubscription: {
    en: "{person} {upgrades} {subscription} to {offer}",
    "zh-TW": "{person}{upgrades}{subscription}升級為{offer}",
  },
  subscriptionIsAssociated: {
    en: "{subscription} is associated with {resellers}",
    "zh-TW": "{subscription}{with-resellers}相關聯",
  },
  // The steps of involvement.steps.ts.
  entersMpnId: {
    en: "{person} {enters} {mpn-id} on {subscription}",
    "zh-TW": "{person}{enters}{mpn-id}輸入到{subscription}",
  },
  subscriptionCarriesMpnId: { en: "{subscription} carries {mpn-id}", "zh-TW": "{subscription}記載{mpn-id}" },
  seesCredited: {
    en: "{person} sees {resellers} credited for {subscription}",
    "zh-TW": "{person}{seen-resellers}因{subscription}獲得獎勵",
  },
  designatesSupport: {
    en: "{person} {designates} {reseller} to support {subscription}",
    "zh-TW": "{person}{designates}{reseller}為{subscription}的支援連絡人",
  },
  choosesSupport: {
    en: "{person} {selects} {reseller} as contact for {subscription}",
    "zh-TW": "{person}{selects}{reseller}作為{subscription}的支援連絡人",
  },
  submitsSupport: {
    en: "{person} {submits} the support contact for {subscription}",
    "zh-TW": "{person}{submits}{subscription}的支援連絡人",
  },
  canDesignateResellers: {
    en: "{person} can designate {resellers} as support contact",
    "zh-TW": "{person}可指派為支援連絡人的經銷商{being-resellers}",
  },
  supportContactIs: {
    en: "the support contact for {subscription} is {resellers}",
    "zh-TW": "{subscription}的支援連絡人{being-resellers}",
  },
  grantsTenantOwnership: {
    en: "{person} {grants} {reseller} tenant ownership of {customer}",
    "zh-TW": "{person}{grants}{reseller}對{customer}的租用戶擁有者權限",
  },
  notesOnAzure: {
    en: "{person} {notes} {words} on {customer}'s Azure account",
    "zh-TW": "{person}{notes}{words}於{customer}的 Azure 帳戶",
  },
  azureCarriesNote: {
    en: "{customer}'s Azure account carries {note}",
    "zh-TW": "{customer}的 Azure 帳戶上{note}",
  },
  seesTenantOwners: {
    en: "{person} sees {resellers} as tenant owner of {customer}",
    "zh-TW": "{person}{seen-resellers}擔任{customer}的租用戶擁有者",
  },
  // The steps of outcome.steps.ts.
  isRefused: { en: "it is refused, for {refusal}", "zh-TW": "操作遭到拒絕，因為{refusal}" },
  isAccepted: { en: "it is accepted", "zh-TW": "操作成功" },
  nothingHasChanged: { en: "nothing has changed", "zh-TW": "沒有任何變更" },
} as const;
