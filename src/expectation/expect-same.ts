import type { Language } from "../domain/language";
import { inBoth, type Saying, sayIn } from "../domain/saying";
import { Unmet } from "./finding";

const colons: Readonly<Record<Language, string>> = { en: ": ", "zh-TW": "：" };
const commas: Readonly<Record<Language, string>> = { en: ", ", "zh-TW": "、" };

/** What lists, and things that may be missing, are called where there is nothing. */
export const none: Saying = { en: "none", "zh-TW": "無" };

/** What it is about, and what is said of it. */
export function lineAbout(what: Saying, said: Saying): Saying {
  return inBoth((language) => `${sayIn(what, language)}${colons[language]}${sayIn(said, language)}`);
}

/** Two texts about the same thing; `what` begins both lines of the message. */
export function expectSame(what: Saying, expected: Saying, observed: Saying): void {
  if (sayIn(expected, "en") === sayIn(observed, "en")) return;
  throw new Unmet({
    kind: "mismatch",
    expected: lineAbout(what, expected),
    observed: lineAbout(what, observed),
  });
}

/** Two lists whose order is free, but in which everything counts as often as it occurs. */
export function expectMembers(what: Saying, expected: readonly Saying[], observed: readonly Saying[]): void {
  expectSame(what, listInWords(expected), listInWords(observed));
}

function listInWords(members: readonly Saying[]): Saying {
  if (members.length === 0) return none;
  return inBoth((language) =>
    members
      .map((member) => sayIn(member, language))
      .sort()
      .join(commas[language]),
  );
}
