import type { DiagramLabels } from "../machine-model";
import { newCustomerLabels } from "../new-customer-labels";

export const credentialsLabels = {
  states: {
    ...newCustomerLabels.states,
    confirmation: { en: "Confirmation: credentials readable", "zh-TW": "確認：可讀取登入資訊" },
  },
  events: newCustomerLabels.events,
  guards: {
    byOrderer: { en: "orderer", "zh-TW": "訂購人員" },
    byColleague: { en: "colleague", "zh-TW": "同事" },
    resellerIsPartner: { en: "for a partner", "zh-TW": "合作經銷商" },
    colleagueHasOrder: { en: "colleague has an order", "zh-TW": "同事已有訂單" },
    somethingIsSelected: { en: "something selected", "zh-TW": "已有選取" },
  },
} as const satisfies DiagramLabels;
