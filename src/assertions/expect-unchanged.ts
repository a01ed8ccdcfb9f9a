import type { Language } from "../domain/language";
import { inBoth, inLanguage, type LocalizedText } from "../domain/saying";
import { ExpectationFailed } from "./finding";
import { refusedFor } from "./refusal-in-words";
import type { Seen, Snapshot } from "./snapshot";
import { valueInWords } from "./value-in-words";

/** A reader needs the first few differences, not all that follow from them. */
const differencesTold = 3;

/** How messages say that all is as it was. */
export const nothingChanged: LocalizedText = { en: "nothing has changed", "zh-TW": "沒有任何變更" };

const words = {
  en: { gone: "no longer ", fresh: "now ", about: ": ", and: "; " },
  "zh-TW": { gone: "不再有 ", fresh: "現在有 ", about: "：", and: "；" },
} as const satisfies Readonly<Record<Language, unknown>>;

/** Silence where both snapshots are the same; otherwise a mismatch that names what is gone and what is new. */
export function expectUnchanged(before: Snapshot, after: Snapshot): void {
  const headings = [...new Set([...before.keys(), ...after.keys()])];
  const isDifferent = (heading: string): boolean =>
    differenceOf(before.get(heading), after.get(heading), "en").length > 0;
  const different = headings.filter(isDifferent).slice(0, differencesTold);
  if (different.length === 0) return;
  const observed = inBoth((language) =>
    different.map((heading) => differenceOf(before.get(heading), after.get(heading), language)).join(" · "),
  );
  throw new ExpectationFailed({ kind: "mismatch", expected: nothingChanged, observed });
}

/** In one line; empty where nothing differs. */
function differenceOf(before: Seen | undefined, after: Seen | undefined, language: Language): string {
  const { gone, fresh, about, and } = words[language];
  const [was, is] = [phrasesOf(before, language), phrasesOf(after, language)];
  const changes = [
    ...without(was, is).map((phrase) => gone + phrase),
    ...without(is, was).map((phrase) => fresh + phrase),
  ];
  const heading = inLanguage(after?.heading ?? before?.heading ?? "", language);
  return changes.length === 0 ? "" : `${heading}${about}${changes.join(and)}`;
}

function phrasesOf(sight: Seen | undefined, language: Language): readonly string[] {
  if (sight === undefined) return [];
  const { seen } = sight;
  return "refused" in seen
    ? [inLanguage(refusedFor(seen.refused), language)]
    : valueInWords(seen.value, language);
}

/** What is left of a list when each member of the other has been taken out once. */
function without(list: readonly string[], other: readonly string[]): readonly string[] {
  const rest = [...other];
  return list.filter((phrase) => {
    const index = rest.indexOf(phrase);
    if (index >= 0) rest.splice(index, 1);
    return index < 0;
  });
}
