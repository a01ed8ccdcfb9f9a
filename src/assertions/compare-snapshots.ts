import type { Language } from "../domain/language";
import { forEachLanguage, inLanguage, type LocalizedText } from "../domain/text";
import { type Finding, throwFinding } from "./finding";
import { refusedFor } from "./refusal-in-words";
import type { Seen, Snapshot } from "./snapshot";
import { valueInWords } from "./value-in-words";

/** Later differences usually follow from the first few, so the message stops here. */
const maximumDifferences = 3;

/** The text for two equal snapshots. */
export const nothingChanged: LocalizedText = { en: "nothing has changed", "zh-TW": "沒有任何變更" };

const words = {
  en: { removed: "no longer ", added: "now ", colon: ": ", separator: "; " },
  "zh-TW": { removed: "不再有 ", added: "現在有 ", colon: "：", separator: "；" },
} as const satisfies Readonly<Record<Language, unknown>>;

/** Returns a mismatch that names removed and added entries if the two snapshots differ. */
export function compareSnapshots(before: Snapshot, after: Snapshot): Finding | undefined {
  const headings = [...new Set([...before.keys(), ...after.keys()])];
  const isDifferent = (heading: string): boolean =>
    differenceOf(before.get(heading), after.get(heading), "en").length > 0;
  const different = headings.filter(isDifferent).slice(0, maximumDifferences);
  if (different.length === 0) return undefined;
  const observed = forEachLanguage((language) =>
    different.map((heading) => differenceOf(before.get(heading), after.get(heading), language)).join(" · "),
  );
  return { kind: "mismatch", expected: nothingChanged, observed };
}

/** Throws `ExpectationFailed` if the two snapshots differ. */
export function expectUnchanged(before: Snapshot, after: Snapshot): void {
  throwFinding(compareSnapshots(before, after));
}

/** One line about one heading; empty if nothing differs. */
function differenceOf(before: Seen | undefined, after: Seen | undefined, language: Language): string {
  const { removed, added, colon, separator } = words[language];
  const [old, current] = [phrasesOf(before, language), phrasesOf(after, language)];
  const changes = [
    ...without(old, current).map((phrase) => removed + phrase),
    ...without(current, old).map((phrase) => added + phrase),
  ];
  const heading = inLanguage(after?.heading ?? before?.heading ?? "", language);
  return changes.length === 0 ? "" : `${heading}${colon}${changes.join(separator)}`;
}

function phrasesOf(entry: Seen | undefined, language: Language): readonly string[] {
  if (entry === undefined) return [];
  const { seen } = entry;
  return "refused" in seen
    ? [inLanguage(refusedFor(seen.refused), language)]
    : valueInWords(seen.value, language);
}

/** Multiset difference: each member of `other` removes one equal member of `list`. */
export function without(list: readonly string[], other: readonly string[]): readonly string[] {
  const rest = [...other];
  return list.filter((phrase) => {
    const index = rest.indexOf(phrase);
    if (index >= 0) rest.splice(index, 1);
    return index < 0;
  });
}
