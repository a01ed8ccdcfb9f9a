import type { DiagramLabels } from "../machine-model";
import { newCustomerLabels } from "../new-customer-labels";

export const orderWizardLabels = {
  ...newCustomerLabels,
  guards: {
    resellerIsPartner: { en: "for a partner", "zh-TW": "合作經銷商" },
    detailsAreComplete: { en: "details complete", "zh-TW": "資料齊全" },
    selectionIsGood: { en: "selection in order", "zh-TW": "選擇無誤" },
    somethingIsSelected: { en: "something selected", "zh-TW": "已有選取" },
  },
} as const satisfies DiagramLabels;
