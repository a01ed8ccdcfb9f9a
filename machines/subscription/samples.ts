import type { Sample } from "../machine-model";
import type { SubscriptionEvent } from "./subscription.machine";

/** Inputs of one subscription. Each purchase is relative to the licences that the subscription has at that moment. */
export const subscriptionSamples: readonly Sample<SubscriptionEvent>[] = [
  {
    name: "subscription.buy-licences",
    by: "provider",
    event: { type: "subscription.buy-licences", additional: "one" },
    text: { en: "The provider buys one additional licence.", "zh-TW": "提供者購買一個額外的授權。" },
  },
  {
    name: "subscription.buy-licences:all-that-remain",
    by: "provider",
    event: { type: "subscription.buy-licences", additional: "all-that-remain" },
    text: {
      en: "The provider buys as many licences as the offer's maximum still leaves, be it none.",
      "zh-TW": "提供者購買至供應項目上限為止的授權，即使已無剩餘。",
    },
  },
  {
    name: "subscription.buy-licences:one-too-many",
    by: "provider",
    event: { type: "subscription.buy-licences", additional: "one-too-many" },
    text: {
      en: "The provider buys one licence more than the offer's maximum leaves.",
      "zh-TW": "提供者購買的授權比上限多一個。",
    },
  },
  {
    name: "subscription.buy-licences:below-minimum",
    by: "provider",
    event: { type: "subscription.buy-licences", additional: "below-minimum" },
    text: {
      en: "The provider enters a negative number that would leave fewer licences than the offer's minimum.",
      "zh-TW": "提供者輸入負數，使授權數量低於下限。",
    },
  },
  {
    name: "subscription.buy-licences:fraction",
    by: "provider",
    event: { type: "subscription.buy-licences", additional: "fraction" },
    text: { en: "The provider enters half a licence.", "zh-TW": "提供者輸入半個授權。" },
  },
  {
    name: "subscription.buy-licences:unknown-subscription",
    by: "provider",
    event: { type: "subscription.buy-licences", additional: "one", subscription: "unknown" },
    text: {
      en: "The provider buys a licence for a subscription that does not exist.",
      "zh-TW": "提供者為不存在的訂閱購買授權。",
    },
  },
  {
    name: "subscription.upgrade",
    by: "provider",
    event: { type: "subscription.upgrade", to: "target" },
    text: {
      en: "The provider upgrades the subscription to the target of the offer that was bought.",
      "zh-TW": "提供者將訂閱升級到原購供應項目的升級目標。",
    },
  },
  {
    name: "subscription.upgrade:no-target",
    by: "provider",
    event: { type: "subscription.upgrade", to: "no-target" },
    text: {
      en: "The provider tries to upgrade the subscription to an offer that is no target.",
      "zh-TW": "提供者嘗試將訂閱升級到非升級目標的供應項目。",
    },
  },
  {
    name: "subscription.upgrade:unknown-offer",
    by: "provider",
    event: { type: "subscription.upgrade", to: "unknown-offer" },
    text: {
      en: "The provider tries to upgrade the subscription to an offer that is not in the catalogue.",
      "zh-TW": "提供者嘗試將訂閱升級到目錄以外的供應項目。",
    },
  },
  {
    name: "subscription.set-reseller",
    by: "provider",
    event: { type: "subscription.set-reseller", mpnId: "first-location" },
    text: {
      en: "The provider enters the MPN ID of the first partner's location account.",
      "zh-TW": "提供者輸入第一家合作經銷商位置帳戶的 MPN 識別碼。",
    },
  },
  {
    name: "subscription.set-reseller:other-account",
    by: "provider",
    event: { type: "subscription.set-reseller", mpnId: "first-other-account" },
    text: {
      en: "The provider enters the MPN ID of another account of the first partner.",
      "zh-TW": "提供者輸入第一家合作經銷商其他帳戶的 MPN 識別碼。",
    },
  },
  {
    name: "subscription.set-reseller:second-partner",
    by: "provider",
    event: { type: "subscription.set-reseller", mpnId: "second-location" },
    text: {
      en: "The provider enters the MPN ID of the second partner's location account.",
      "zh-TW": "提供者輸入第二家合作經銷商位置帳戶的 MPN 識別碼。",
    },
  },
  {
    name: "subscription.set-reseller:unknown",
    by: "provider",
    event: { type: "subscription.set-reseller", mpnId: "unknown" },
    text: {
      en: "The provider enters an MPN ID that belongs to nobody.",
      "zh-TW": "提供者輸入不屬於任何經銷商的 MPN 識別碼。",
    },
  },
  {
    name: "subscription.set-reseller:partner-without-agreement",
    by: "provider",
    event: { type: "subscription.set-reseller", mpnId: "partner-without-agreement" },
    text: {
      en: "The provider enters the MPN ID of a partner without an active agreement.",
      "zh-TW": "提供者輸入沒有有效合約之合作經銷商的 MPN 識別碼。",
    },
  },
  {
    name: "subscription.set-reseller:non-partner",
    by: "provider",
    event: { type: "subscription.set-reseller", mpnId: "non-partner" },
    text: {
      en: "The provider enters the MPN ID of a reseller without a partnership.",
      "zh-TW": "提供者輸入沒有合作關係之經銷商的 MPN 識別碼。",
    },
  },
];
