/** The languages of features, messages and reports. */
export const languages = ["en", "zh-TW"] as const;

export type Language = (typeof languages)[number];

export function otherLanguage(language: Language): Language {
  return language === "en" ? "zh-TW" : "en";
}
