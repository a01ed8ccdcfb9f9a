import type { RegisterText } from "../register-text";
import { companyTerms } from "./company-terms";
import { delegationTerms } from "./delegation-terms";
import { orderTerms } from "./order-terms";
import { partnershipTerms } from "./partnership-terms";
import type { Term } from "./term";

export interface GlossaryPart extends RegisterText {
  readonly terms: readonly Term[];
}

/** The vocabulary of the project by topic. */
export const glossary: readonly GlossaryPart[] = [
  { en: "Companies and people", zh: "公司與人員", terms: companyTerms },
  { en: "Partnership", zh: "合作關係", terms: partnershipTerms },
  { en: "The new-customer order", zh: "新客戶的訂單", terms: orderTerms },
  { en: "Existing customers and delegation", zh: "現有客戶與委派", terms: delegationTerms },
];
