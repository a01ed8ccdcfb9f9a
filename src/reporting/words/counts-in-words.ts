import type { Language } from "../../domain/language";
import { format } from "../../domain/text";
import { outcomeOf, type RunFinding } from "../findings/findings-of";
import { checkKinds } from "../findings/kind-of-check";
import { behindMessages, countMessages } from "./report-messages";

const commas: Readonly<Record<Language, string>> = { en: ", ", "zh-TW": "、" };

/** Counts checks by kind, such as `2 scenarios, 1 cell`. Kinds of which there are none are left out. */
export function kindsInWords(kinds: RunFinding["kinds"], language: Language): string {
  const present = checkKinds.filter((kind) => kinds[kind] > 0);
  return present
    .map((kind) => {
      const { one, other } = countMessages[kind];
      return kinds[kind] === 1 ? format(one, language) : format(other, language, { count: kinds[kind] });
    })
    .join(commas[language]);
}

/** Counts the checks behind a finding. */
export function behindInWords(finding: RunFinding, language: Language): string {
  const { one, other } = behindMessages[outcomeOf(finding)];
  const count = finding.checks.length;
  const list = kindsInWords(finding.kinds, language);
  return count === 1 ? format(one, language, { list }) : format(other, language, { count, list });
}
