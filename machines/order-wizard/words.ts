import type { Vocabulary } from "../machine-model";
import { newCustomerWords } from "../new-customer-words";

/** Short words for the picture of the machine. */
export const orderWizardVocabulary = {
  ...newCustomerWords,
  guards: {
    resellerIsPartner: { en: "for a partner", "zh-TW": "合作經銷商" },
    detailsAreComplete: { en: "details complete", "zh-TW": "資料齊全" },
    selectionIsGood: { en: "selection in order", "zh-TW": "選擇無誤" },
  },
} as const satisfies Vocabulary;
