import type { Language } from "../src/domain/language";
import type { Words } from "./machine-model";

/** Sentences one after the other, as the language sets them: Chinese has no space between them. */
export function sentences(words: readonly Words[], language: Language): string {
  return words.map((each) => each[language]).join(language === "en" ? " " : "");
}
