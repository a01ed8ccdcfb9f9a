import type { Language } from "../../domain/language";
import { format, message } from "../../domain/text";
import { providers, resellers } from "../../port/default-data/companies";
import { companyInWords, personInWords, roleNames } from "../../vocabulary/names";
import { differenceOf } from "./difference";

const companyIds = [...providers, ...resellers].map(({ id }) => id).join("|");
const idPattern = new RegExp(`\\b(?:${companyIds})(?:-(?:${Object.keys(roleNames).join("|")}))?\\b`, "g");

/** A name with its own id behind it, once the id has been replaced: "Fabrikam (Fabrikam)". */
const twice = /(\p{L}[\p{L}\p{N} ]*) \(\1\)/gu;

/** Replaces the ids of people and companies by the names that features use. */
export function withNames(line: string, language: Language): string {
  return line
    .replaceAll(idPattern, (id) => personInWords(id, language) ?? companyInWords(id, language))
    .replaceAll(twice, "$1");
}

const words = {
  missing: message("missing: {list}", "缺少：{list}"),
  extra: message("not expected: {list}", "多出：{list}"),
  twice: message("listed again: {list}", "重複列出：{list}"),
} as const;

const separators: Readonly<Record<Language, string>> = { en: "; ", "zh-TW": "；" };

/**
 * Names the difference between an expected and an observed line about the same observation: the missing and the unexpected entries.
 * Returns null if the lines are not lists about the same thing, or too short to need it.
 */
export function differenceInWords(expected: string, observed: string, language: Language): string | null {
  const { subject, missing, extra, common } = differenceOf(expected, observed);
  if (subject === "" || common.length === 0) return null;
  const again = extra.filter((member) => common.includes(member));
  const added = extra.filter((member) => !common.includes(member));
  const part = (text: (typeof words)["extra"], list: readonly string[]) =>
    list.length === 0
      ? []
      : [format(text, language, { list: withNames(list.join(separators[language]), language) })];
  return [...part(words.missing, missing), ...part(words.extra, added), ...part(words.twice, again)].join(
    language === "en" ? " · " : " · ",
  );
}
