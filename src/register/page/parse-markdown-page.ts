import type { Language } from "../../domain/language";
import type { PageSentence } from "./page-sentence";
import { PageUnreadable } from "./page-unreadable";

/** The attributes with which the page marks translated sentences and their English originals. */
const marks = { "zh-TW": "data-ttu-id", en: "data-stu-id" } as const satisfies Record<Language, string>;

/** Reads the Markdown page, which has both languages side by side. Throws `PageUnreadable` if its marks are malformed. */
export function parseMarkdownPage(text: string): readonly PageSentence[] {
  const sentences = [...sentencesIn(text, "en"), ...sentencesIn(text, "zh-TW")];
  if (sentences.length === 0) {
    throw new PageUnreadable(
      "as a whole",
      "it marks no sentence",
      `sentences in spans with ${marks["zh-TW"]} and ${marks.en}, or a JSON array of statements`,
    );
  }
  return sentences;
}

function sentencesIn(text: string, language: Language): readonly PageSentence[] {
  const opening = `<span ${marks[language]}="`;
  return text
    .split(opening)
    .slice(1)
    .map((rest, index) => ({ language, ...sentenceAt(rest, `at the ${language} sentence ${index + 1}`) }));
}

/** Parses the text after an opening mark: the id, `">`, the sentence and nested spans. */
function sentenceAt(rest: string, where: string): { readonly anchor: string; readonly text: string } {
  const match = /^([^"]+)">([\s\S]*?)<(\/?)span/.exec(rest);
  const [, anchor, text, slash] = match ?? [];
  if (anchor === undefined || text === undefined || slash !== "/") {
    throw new PageUnreadable(
      where,
      `"${rest.slice(0, 24)}…" is not a closed span`,
      'an id, ">", the sentence and </span>',
    );
  }
  return { anchor, text };
}
