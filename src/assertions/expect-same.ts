import type { Language } from "../domain/language";
import { inBoth, inLanguage, type LocalizedText } from "../domain/saying";
import { ExpectationFailed } from "./finding";

const colons: Readonly<Record<Language, string>> = { en: ": ", "zh-TW": "：" };
const commas: Readonly<Record<Language, string>> = { en: ", ", "zh-TW": "、" };

/** What lists, and things that may be missing, are called where there is nothing. */
export const none: LocalizedText = { en: "none", "zh-TW": "無" };

/** What it is about, and what is said of it. */
export function lineAbout(what: LocalizedText, said: LocalizedText): LocalizedText {
  return inBoth(
    (language) => `${inLanguage(what, language)}${colons[language]}${inLanguage(said, language)}`,
  );
}

/** Two texts about the same thing; `what` begins both lines of the message. */
export function expectSame(what: LocalizedText, expected: LocalizedText, observed: LocalizedText): void {
  if (inLanguage(expected, "en") === inLanguage(observed, "en")) return;
  throw new ExpectationFailed({
    kind: "mismatch",
    expected: lineAbout(what, expected),
    observed: lineAbout(what, observed),
  });
}

/** Two lists whose order is free, but in which everything counts as often as it occurs. */
export function expectMembers(
  what: LocalizedText,
  expected: readonly LocalizedText[],
  observed: readonly LocalizedText[],
): void {
  expectSame(what, listInWords(expected), listInWords(observed));
}

function listInWords(members: readonly LocalizedText[]): LocalizedText {
  if (members.length === 0) return none;
  return inBoth((language) =>
    members
      .map((member) => inLanguage(member, language))
      .sort()
      .join(commas[language]),
  );
}
