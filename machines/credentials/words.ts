import type { Vocabulary } from "../machine-model";
import { newCustomerWords } from "../new-customer-words";

/** Short words for the picture of the machine. */
export const credentialsVocabulary = {
  states: {
    ...newCustomerWords.states,
    confirmation: { en: "Confirmation: credentials readable", "zh-TW": "確認：可讀取認證" },
  },
  events: newCustomerWords.events,
  guards: {
    byOrderer: { en: "orderer", "zh-TW": "訂購人員" },
    byColleague: { en: "colleague", "zh-TW": "同事" },
    resellerIsPartner: { en: "for a partner", "zh-TW": "合作經銷商" },
  },
} as const satisfies Vocabulary;
