import type { Language } from "./language";

/** A line in both languages; a plain string where there is nothing to translate: ids, names, numbers. */
export type LocalizedText = string | Readonly<Record<Language, string>>;

export function inLanguage(saying: LocalizedText, language: Language): string {
  return typeof saying === "string" ? saying : saying[language];
}

/** A line that is composed in each language by itself. */
export function inBoth(compose: (language: Language) => string): LocalizedText {
  return { en: compose("en"), "zh-TW": compose("zh-TW") };
}
