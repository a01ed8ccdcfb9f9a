import type { Language } from "../domain/language";
import { forEachLanguage, inLanguage, type LocalizedText } from "../domain/text";
import {
  Containing,
  isPatternList,
  Known,
  type NamedKind,
  type Names,
  NonEmpty,
  OneOf,
  Optional,
  type Pattern,
  Telephone,
} from "./pattern";
import { valueAsPhrase } from "./value-in-words";

/** The pattern as text for the "expected" line. */
export function patternInWords(pattern: Pattern): LocalizedText {
  return forEachLanguage((language) => valueAsPhrase(plain(pattern, language), language));
}

function plain(pattern: Pattern, language: Language): unknown {
  if (pattern === null || typeof pattern !== "object") return pattern;
  if (pattern instanceof Known) return pattern.name;
  if (pattern instanceof Telephone) return pattern.number;
  if (pattern instanceof Containing || pattern instanceof NonEmpty)
    return inLanguage(pattern.words, language);
  if (pattern instanceof Optional) return plain(pattern.pattern, language);
  if (pattern instanceof OneOf) return plain(pattern.patterns[0], language);
  if (isPatternList(pattern)) return pattern.map((member) => plain(member, language));
  return Object.fromEntries(Object.entries(pattern).map(([field, value]) => [field, plain(value, language)]));
}

/** The value as text for the "observed" line: only the fields that the pattern has, with names for generated ids. */
export function observedInWords(pattern: Pattern, value: unknown, names: Names): LocalizedText {
  return forEachLanguage((language) => valueAsPhrase(reduced(pattern, value, names), language));
}

/** `kind`: of the thing whose id the value may be. */
function reduced(pattern: Pattern, value: unknown, names: Names, kind?: NamedKind): unknown {
  if (typeof value === "string") return (kind && names.get(kind, value)) ?? value;
  if (Array.isArray(value)) {
    const like = !isList(pattern) ? null : (pattern[0] ?? null);
    return value.map((member) => reduced(like instanceof Optional ? like.pattern : like, member, names));
  }
  if (typeof value !== "object" || value === null) return value;
  const fields = Object.entries(value).filter(([field]) => !isFields(pattern) || field in pattern);
  return Object.fromEntries(
    fields.map(([field, part]) => [
      field,
      reduced(isFields(pattern) ? (pattern[field] ?? null) : null, part, names, kindOf(field)),
    ]),
  );
}

/** The fields of the port that hold such ids have the names of the kinds. */
function kindOf(field: string): NamedKind | undefined {
  return field === "customer" || field === "subscription" ? field : undefined;
}

function isList(pattern: Pattern): pattern is readonly Pattern[] {
  return isPatternList(pattern);
}

function isFields(pattern: Pattern): pattern is { readonly [field: string]: Pattern } {
  if (pattern === null || typeof pattern !== "object" || isPatternList(pattern)) return false;
  return ![Known, Telephone, Containing, NonEmpty, Optional, OneOf].some(
    (Special) => pattern instanceof Special,
  );
}
