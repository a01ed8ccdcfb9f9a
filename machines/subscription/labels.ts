import type { DiagramLabels } from "../machine-model";

export const subscriptionLabels = {
  states: {
    licences: { en: "licences", "zh-TW": "授權" },
    "licences.minimum": { en: "the offer's minimum", "zh-TW": "下限" },
    "licences.between": { en: "between the limits", "zh-TW": "介於上下限之間" },
    "licences.maximum": { en: "the offer's maximum", "zh-TW": "上限" },
    offer: { en: "offer", "zh-TW": "供應項目" },
    "offer.bought": { en: "as bought", "zh-TW": "原購" },
    "offer.upgraded": { en: "upgraded", "zh-TW": "已升級" },
    reseller: { en: "reseller", "zh-TW": "經銷商" },
    "reseller.none": { en: "none", "zh-TW": "無" },
    "reseller.first-credited": { en: "first partner, credited", "zh-TW": "第一家，獲得獎勵" },
    "reseller.first-not-credited": { en: "first partner, not credited", "zh-TW": "第一家，無獎勵" },
    "reseller.second-credited": { en: "second partner, credited", "zh-TW": "第二家，獲得獎勵" },
  },
  events: {
    "subscription.buy-licences": { en: "buy licences", "zh-TW": "購買授權" },
    "subscription.upgrade": { en: "upgrade", "zh-TW": "升級" },
    "subscription.set-reseller": { en: "Reseller (MPN ID)", "zh-TW": "轉銷商（MPN 識別碼）" },
  },
  guards: {
    oneMore: { en: "one more", "zh-TW": "再一個" },
    allThatRemain: { en: "all that remain", "zh-TW": "剩餘全部" },
    offerIsUpgradeTarget: { en: "to its target", "zh-TW": "至升級目標" },
    mpnIdOfLocationAccount: { en: "first, location account", "zh-TW": "第一家位置帳戶" },
    mpnIdOfOtherAccount: { en: "first, other account", "zh-TW": "第一家其他帳戶" },
    mpnIdOfSecondPartner: { en: "second, location account", "zh-TW": "第二家位置帳戶" },
  },
} as const satisfies DiagramLabels;
