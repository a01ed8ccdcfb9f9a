import type { PageSentence } from "./page-sentence";
import { PageUnreadable } from "./page-unreadable";
import { parseMarkdownPage } from "./parse-markdown-page";
import { parseStatementList } from "./parse-statement-list";

/**
 * The sentences of the page, from its Markdown with both languages side by side or from a list of statements in JSON.
 * Throws `PageUnreadable` where the text is neither, or gives one id to two sentences of a language.
 */
export function parsePage(text: string): readonly PageSentence[] {
  const sentences = /^\uFEFF?\s*[[{]/.test(text)
    ? parseStatementList(text.replace(/^\uFEFF/, ""))
    : parseMarkdownPage(text);
  rejectTwins(sentences);
  return sentences;
}

function rejectTwins(sentences: readonly PageSentence[]): void {
  const seen = new Set<string>();
  for (const { anchor, language } of sentences) {
    const key = `${language} ${anchor}`;
    if (seen.has(key))
      throw new PageUnreadable(`at "${anchor}"`, `two ${language} sentences have this id`, "one");
    seen.add(key);
  }
}
