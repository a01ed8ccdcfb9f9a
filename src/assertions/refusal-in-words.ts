import type { RefusalReason } from "../domain/refusal-reason";
import { forEachLanguage, type LocalizedText } from "../domain/text";
import { reasonInWords } from "../vocabulary/reasons";

/** The text for an answer that accepts an action. */
export const accepted: LocalizedText = { en: "accepted", "zh-TW": "獲得接受" };

const refused = { en: "refused", "zh-TW": "遭到拒絕" } as const;
const refusedBecause = { en: "refused, for ", "zh-TW": "遭到拒絕，因為" } as const;
const or = { en: " or ", "zh-TW": "，或" } as const;

/** "refused, for …" with all given reasons; "refused" if no reason is given. */
export function refusedFor(...given: readonly (RefusalReason | undefined)[]): LocalizedText {
  const reasons = given.filter((reason) => reason !== undefined);
  if (reasons.length === 0) return refused;
  return forEachLanguage(
    (language) =>
      refusedBecause[language] + reasons.map((reason) => reasonInWords(reason, language)).join(or[language]),
  );
}
