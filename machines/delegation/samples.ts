import type { Sample } from "../machine-model";
import type { DelegationEvent } from "./delegation.machine";

/** Inputs for two customers: the reseller's own, which has bought Azure, and another partner's. */
export const delegationSamples: readonly Sample<DelegationEvent>[] = [
  {
    name: "subscription.set-reseller",
    by: "provider",
    event: { type: "subscription.set-reseller", reseller: "reseller" },
    text: {
      en: "The provider enters the reseller's MPN ID on the other customer's first subscription.",
      "zh-TW": "提供者在另一位客戶的第一個訂閱中輸入該經銷商的 MPN 識別碼。",
    },
  },
  {
    name: "subscription.set-reseller:other-partner",
    by: "provider",
    event: { type: "subscription.set-reseller", reseller: "other-partner" },
    text: {
      en: "The provider enters the other partner's MPN ID on that subscription.",
      "zh-TW": "提供者在該訂閱中輸入另一家合作經銷商的 MPN 識別碼。",
    },
  },
  {
    name: "subscription.rename",
    by: "provider",
    event: { type: "subscription.rename", person: "provider", subscription: "others-first" },
    text: {
      en: "The provider renames the other customer's first subscription.",
      "zh-TW": "提供者變更另一位客戶第一個訂閱的名稱。",
    },
  },
  {
    name: "subscription.rename:reseller-own",
    by: "reseller",
    event: { type: "subscription.rename", person: "reseller", subscription: "own" },
    text: {
      en: "The reseller renames a subscription of its own customer.",
      "zh-TW": "經銷商變更自己客戶之訂閱的名稱。",
    },
  },
  {
    name: "subscription.rename:reseller-first",
    by: "reseller",
    event: { type: "subscription.rename", person: "reseller", subscription: "others-first" },
    text: {
      en: "The reseller renames the other customer's first subscription.",
      "zh-TW": "經銷商變更另一位客戶第一個訂閱的名稱。",
    },
  },
  {
    name: "subscription.rename:reseller-second",
    by: "reseller",
    event: { type: "subscription.rename", person: "reseller", subscription: "others-second" },
    text: {
      en: "The reseller renames the other customer's second subscription.",
      "zh-TW": "經銷商變更另一位客戶第二個訂閱的名稱。",
    },
  },
  {
    name: "subscription.rename:other-partner-own",
    by: "reseller",
    event: { type: "subscription.rename", person: "other-partner", subscription: "own" },
    text: {
      en: "The other partner renames a subscription of the reseller's customer.",
      "zh-TW": "另一家合作經銷商變更該經銷商客戶之訂閱的名稱。",
    },
  },
  {
    name: "subscription.rename:other-partner-first",
    by: "reseller",
    event: { type: "subscription.rename", person: "other-partner", subscription: "others-first" },
    text: {
      en: "The other partner renames its own customer's first subscription.",
      "zh-TW": "另一家合作經銷商變更自己客戶第一個訂閱的名稱。",
    },
  },
  {
    name: "customer.change-phone",
    by: "provider",
    event: { type: "customer.change-phone", person: "provider", customer: "own" },
    text: {
      en: "The provider changes the telephone number of the reseller's customer.",
      "zh-TW": "提供者變更該經銷商客戶的電話號碼。",
    },
  },
  {
    name: "customer.change-phone:reseller-own",
    by: "reseller",
    event: { type: "customer.change-phone", person: "reseller", customer: "own" },
    text: {
      en: "The reseller changes the telephone number of its own customer.",
      "zh-TW": "經銷商變更自己客戶的電話號碼。",
    },
  },
  {
    name: "customer.change-phone:reseller-other",
    by: "reseller",
    event: { type: "customer.change-phone", person: "reseller", customer: "other" },
    text: {
      en: "The reseller changes the telephone number of the other customer.",
      "zh-TW": "經銷商變更另一位客戶的電話號碼。",
    },
  },
  {
    name: "customer.change-phone:other-partner-other",
    by: "reseller",
    event: { type: "customer.change-phone", person: "other-partner", customer: "other" },
    text: {
      en: "The other partner changes the telephone number of its own customer.",
      "zh-TW": "另一家合作經銷商變更自己客戶的電話號碼。",
    },
  },
  {
    name: "tenant-owner.grant",
    by: "provider",
    event: { type: "tenant-owner.grant", customer: "own", reseller: "reseller" },
    text: {
      en: "In the Azure portal, the reseller gets tenant owner permissions for its own customer.",
      "zh-TW": "在 Azure 入口網站中，經銷商取得自己客戶的租用戶擁有者權限。",
    },
  },
  {
    name: "tenant-owner.grant:other-partner",
    by: "provider",
    event: { type: "tenant-owner.grant", customer: "own", reseller: "other-partner" },
    text: {
      en: "In the Azure portal, the other partner is to get tenant owner permissions for the reseller's customer.",
      "zh-TW": "在 Azure 入口網站中，嘗試將該經銷商客戶的租用戶擁有者權限給予另一家合作經銷商。",
    },
  },
  {
    name: "tenant-owner.grant:no-azure",
    by: "provider",
    event: { type: "tenant-owner.grant", customer: "other", reseller: "other-partner" },
    text: {
      en: "In the Azure portal, the other partner is to get tenant owner permissions for its customer, which has not bought Azure.",
      "zh-TW": "在 Azure 入口網站中，嘗試將未購買 Azure 之客戶的租用戶擁有者權限給予另一家合作經銷商。",
    },
  },
  {
    name: "azure-account.note",
    by: "reseller",
    event: { type: "azure-account.note", person: "reseller" },
    text: {
      en: "The reseller puts a note on its customer's Azure account.",
      "zh-TW": "經銷商在自己客戶的 Azure 帳戶加上註記。",
    },
  },
  {
    name: "azure-account.note:other-partner",
    by: "reseller",
    event: { type: "azure-account.note", person: "other-partner" },
    text: {
      en: "The other partner puts a note on the Azure account of the reseller's customer.",
      "zh-TW": "另一家合作經銷商在該經銷商客戶的 Azure 帳戶加上註記。",
    },
  },
];
