import type { PageSentence } from "./page-sentence";
import { PageUnreadable } from "./page-unreadable";
import { parseMarkdownPage } from "./parse-markdown-page";
import { parseStatementList } from "./parse-statement-list";

/**
 * Reads the sentences of the page from its Markdown with both languages side by side, or from a list of statements in JSON. Throws
 * `PageUnreadable` if the text is neither, or if two sentences of a language have the same id.
 */
export function parsePage(text: string): readonly PageSentence[] {
  const sentences = /^\uFEFF?\s*[[{]/.test(text)
    ? parseStatementList(text.replace(/^\uFEFF/, ""))
    : parseMarkdownPage(text);
  rejectDuplicates(sentences);
  return sentences;
}

function rejectDuplicates(sentences: readonly PageSentence[]): void {
  const seen = new Set<string>();
  for (const { anchor, language } of sentences) {
    const key = `${language} ${anchor}`;
    if (seen.has(key))
      throw new PageUnreadable(`at "${anchor}"`, `two ${language} sentences have this id`, "one");
    seen.add(key);
  }
}
