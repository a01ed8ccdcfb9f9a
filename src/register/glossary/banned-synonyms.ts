import type { Language } from "../../domain/language";
import { glossary } from "./glossary";

const terms = glossary.flatMap((part) => part.terms);

/**
 * Returns the banned synonyms in a text. Ignores labels in brackets, because they are quotations from the page. English synonyms
 * match whole words with their plurals, Chinese ones match anywhere.
 */
export function bannedSynonyms(text: string, language: Language): readonly string[] {
  const plain = text.replaceAll(/\[[^\]]*\]|「[^」]*」/g, " ");
  const banned = terms.flatMap((term) => (language === "en" ? term.banned.en : term.banned.zh));
  return banned.filter((word) =>
    language === "en" ? new RegExp(`\\b${word}s?\\b`, "i").test(plain) : plain.includes(word),
  );
}
