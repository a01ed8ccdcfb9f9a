import type { Language } from "../domain/language";

const none: Readonly<Record<Language, string>> = { en: "none", "zh-TW": "無" };

/**
 * A value as a sorted list of short phrases without brackets or quotes. Fields keep the names of the protocol.
 */
export function valueInWords(value: unknown, language: Language = "en"): readonly string[] {
  if (Array.isArray(value)) return value.map((member) => phraseOf(member, language)).sort();
  return isRecord(value) ? fieldsOf(value, language) : [phraseOf(value, language)];
}

/** A value as one phrase; an empty list is "none". */
export function valueAsPhrase(value: unknown, language: Language): string {
  return valueInWords(value, language).join("; ") || none[language];
}

function phraseOf(value: unknown, language: Language): string {
  if (Array.isArray(value))
    return `(${value
      .map((member) => phraseOf(member, language))
      .sort()
      .join("; ")})`;
  if (isRecord(value)) return fieldsOf(value, language).join(", ");
  return value === null || value === undefined ? none[language] : String(value);
}

function fieldsOf(record: Readonly<Record<string, unknown>>, language: Language): readonly string[] {
  return Object.keys(record)
    .sort()
    .map((name) => `${name} ${phraseOf(record[name], language)}`);
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}
