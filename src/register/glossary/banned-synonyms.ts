import type { Language } from "../../domain/language";
import { glossary } from "./glossary";

const terms = glossary.flatMap((part) => part.terms);

/**
 * The banned synonyms that a text of ours contains. Labels in brackets are left out of account, for they are the page's
 * own. English is matched in whole words with their plurals, Chinese anywhere.
 */
export function bannedSynonyms(text: string, language: Language): readonly string[] {
  const plain = text.replaceAll(/\[[^\]]*\]|「[^」]*」/g, " ");
  const banned = terms.flatMap((term) => (language === "en" ? term.banned.en : term.banned.zh));
  return banned.filter((word) =>
    language === "en" ? new RegExp(`\\b${word}s?\\b`, "i").test(plain) : plain.includes(word),
  );
}
