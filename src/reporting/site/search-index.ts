import MiniSearch from "minisearch";
import { addressFrom, type Places } from "./link-pages";
import { type SearchEntry, searchKinds } from "./search-entries";

/** A thing that was indexed: its place, and the texts that a result shows. */
export interface IndexedEntry {
  readonly id: number;
  readonly kind: number;
  readonly place: string;
  readonly name: string;
  readonly en: string;
  readonly zh: string;
}

/**
 * Splits a text into words, and names with hyphens also as a whole; Chinese, which has no blanks, into pairs of characters. The search
 * page contains this function as text, so it uses nothing from outside.
 */
export function tokensOf(text: string): string[] {
  const names = text.toLowerCase().match(/[a-z0-9]+(?:-[a-z0-9]+)+/g) ?? [];
  const words = (text.toLowerCase().match(/\p{Script=Han}+|[\p{L}\p{N}]+/gu) ?? []).flatMap((word) => {
    if (!/\p{Script=Han}/u.test(word) || word.length === 1) return [word];
    return Array.from({ length: word.length - 1 }, (_, index) => word.slice(index, index + 2));
  });
  return [...names, ...words];
}

/** Lets statements and requirements precede what rests on them. The search page contains this function as text, too. */
export function boostOf(_id: unknown, _term: string, stored?: Record<string, unknown>): number {
  return 1.5 - 0.1 * Number(stored?.kind ?? 0);
}

/** The options of the index as data, because the search page needs the same ones. */
export const indexOptions = {
  fields: ["name", "en", "zh"],
  storeFields: ["kind", "place", "name", "en", "zh"],
  searchOptions: { prefix: true, fuzzy: 0.15, combineWith: "AND", boost: { name: 3 } },
} as const;

/** Indexes the entries for the search page at the root of the site. */
export function searchIndex(entries: readonly SearchEntry[], places: Places): MiniSearch<IndexedEntry> {
  const index = new MiniSearch<IndexedEntry>({
    fields: [...indexOptions.fields],
    storeFields: [...indexOptions.storeFields],
    tokenize: tokensOf,
  });
  index.addAll(
    entries.map(({ kind, anchor, name, en, zh }, id) => {
      const place = addressFrom("search.html", anchor, places);
      return { id, kind: searchKinds.indexOf(kind), place, name, en, zh };
    }),
  );
  return index;
}
