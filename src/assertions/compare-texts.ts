import type { Language } from "../domain/language";
import { forEachLanguage, inLanguage, type LocalizedText } from "../domain/text";
import { type Finding, throwFinding } from "./finding";

const colons: Readonly<Record<Language, string>> = { en: ": ", "zh-TW": "：" };
const commas: Readonly<Record<Language, string>> = { en: ", ", "zh-TW": "、" };

/** The text for an empty list or a missing value. */
export const none: LocalizedText = { en: "none", "zh-TW": "無" };

/** One line: the subject, a colon, and what is stated about it. */
export function lineAbout(subject: LocalizedText, statement: LocalizedText): LocalizedText {
  return forEachLanguage(
    (language) => `${inLanguage(subject, language)}${colons[language]}${inLanguage(statement, language)}`,
  );
}

/** Compares two texts about the same subject, which begins both lines of the message. */
export function compareSame(
  subject: LocalizedText,
  expected: LocalizedText,
  observed: LocalizedText,
): Finding | undefined {
  if (inLanguage(expected, "en") === inLanguage(observed, "en")) return undefined;
  return {
    kind: "mismatch",
    expected: lineAbout(subject, expected),
    observed: lineAbout(subject, observed),
  };
}

/** Throws `ExpectationFailed` if the two texts differ. */
export function expectSame(subject: LocalizedText, expected: LocalizedText, observed: LocalizedText): void {
  throwFinding(compareSame(subject, expected, observed));
}

/** Compares two lists as multisets: order does not matter, repetitions count. */
export function compareMembers(
  subject: LocalizedText,
  expected: readonly LocalizedText[],
  observed: readonly LocalizedText[],
): Finding | undefined {
  return compareSame(subject, sortedList(expected), sortedList(observed));
}

/** Throws `ExpectationFailed` if the two lists have different members. */
export function expectMembers(
  subject: LocalizedText,
  expected: readonly LocalizedText[],
  observed: readonly LocalizedText[],
): void {
  throwFinding(compareMembers(subject, expected, observed));
}

/** Throws `ExpectationFailed` with these two lines if the condition does not hold. */
export function expectTrue(holds: boolean, expected: LocalizedText, observed: LocalizedText): void {
  throwFinding(holds ? undefined : { kind: "mismatch", expected, observed });
}

function sortedList(members: readonly LocalizedText[]): LocalizedText {
  if (members.length === 0) return none;
  return forEachLanguage((language) =>
    members
      .map((member) => inLanguage(member, language))
      .sort()
      .join(commas[language]),
  );
}
