import type { DiagramLabels } from "../machine-model";

export const delegationLabels = {
  states: {
    association: { en: "other customer's first subscription", "zh-TW": "另一位客戶的第一個訂閱" },
    "association.with-nobody": { en: "no reseller", "zh-TW": "無經銷商" },
    "association.with-reseller": { en: "the reseller", "zh-TW": "該經銷商" },
    "association.with-other-partner": { en: "the other partner", "zh-TW": "另一家經銷商" },
    nickname: { en: "its name", "zh-TW": "其名稱" },
    "nickname.as-bought": { en: "as bought", "zh-TW": "原名稱" },
    "nickname.changed": { en: "changed", "zh-TW": "已變更" },
    azure: { en: "own customer's Azure account", "zh-TW": "自己客戶的 Azure 帳戶" },
    "azure.no-tenant-owner": { en: "no tenant owner", "zh-TW": "無租用戶擁有者" },
    "azure.tenant-owner": { en: "tenant owner: the reseller", "zh-TW": "租用戶擁有者：該經銷商" },
    "azure.tenant-owner.nothing-noted": { en: "nothing noted", "zh-TW": "無註記" },
    "azure.tenant-owner.noted": { en: "noted", "zh-TW": "已註記" },
  },
  events: {
    "subscription.set-reseller": { en: "Reseller (MPN ID)", "zh-TW": "轉銷商（MPN 識別碼）" },
    "subscription.rename": { en: "rename a subscription", "zh-TW": "變更訂閱名稱" },
    "customer.change-phone": { en: "change the account", "zh-TW": "變更帳戶資訊" },
    "tenant-owner.grant": { en: "User Settings: tenant owner", "zh-TW": "使用者設定：租用戶擁有者" },
    "azure-account.note": { en: "put a note", "zh-TW": "註記" },
  },
  guards: {
    resellerIsAssociated: { en: "associated", "zh-TW": "已關聯" },
    ownSubscription: { en: "own customer's", "zh-TW": "自己客戶的" },
    byOtherPartner: { en: "other partner", "zh-TW": "另一家" },
    firstSubscriptionOfOther: { en: "the other's first", "zh-TW": "另一位的第一個" },
    byReseller: { en: "reseller", "zh-TW": "該經銷商" },
    accountIsTheirs: { en: "provider, or the account's reseller", "zh-TW": "提供者或該帳戶的經銷商" },
    resellerGivenSubscription: { en: "the reseller", "zh-TW": "該經銷商" },
    otherPartnerGivenSubscription: { en: "the other partner", "zh-TW": "另一家" },
    resellerOfAzureCustomer: { en: "the Azure customer's reseller", "zh-TW": "Azure 客戶的經銷商" },
  },
} as const satisfies DiagramLabels;
