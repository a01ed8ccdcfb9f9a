import type { Language } from "../src/domain/language";
import type { BilingualText } from "./machine-model";

/** Joins sentences, with a space between them in English and none in Chinese. */
export function sentences(words: readonly BilingualText[], language: Language): string {
  return words.map((each) => each[language]).join(language === "en" ? " " : "");
}
