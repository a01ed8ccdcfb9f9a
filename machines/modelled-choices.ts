import type { Choices, KnownChoices, ReadingId } from "../src/domain/choices";

/** The choices, besides the suite's own, under which every machine says what is expected. */
export const modelledChoices: { readonly [Id in ReadingId]?: readonly Choices[Id][] } = {
  "reading-001": ["any-person"],
  "reading-002": ["listed-roles", "any-person"],
  "reading-003": ["refused"],
  "reading-004": ["refused", "resumes"],
  "reading-005": ["going-back"],
  "reading-006": ["any-number"],
  "reading-007": ["earns-nothing", "no-partnership"],
  "reading-009": ["refused"],
  "reading-013": ["not-associated"],
  "reading-020": ["empty-order"],
  "reading-021": ["role"],
  "reading-034": ["global-admin", "any-person"],
  "reading-047": ["subscriptions-first"],
};

/** Choices under which machines have other states or transitions, but under which nothing is expected that rests on the reading. */
export const otherwiseKnown: readonly ReadingId[] = ["reading-022", "reading-033"];

/** The choices that change a machine, as a key: equal keys stand for equal machines. */
export function modelKey(choices: KnownChoices): string {
  const readings = [...Object.keys(modelledChoices), ...otherwiseKnown];
  return readings.map((id) => Reflect.get(choices, id)).join(" ");
}
