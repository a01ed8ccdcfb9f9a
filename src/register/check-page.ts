import { type Language, languages } from "../domain/language";
import { parseStatementId } from "../domain/statement-id";
import type { PageSentence } from "./page/page-sentence";
import { parsePage } from "./page/parse-page";
import { registerTextIn } from "./register-text";
import { sentenceDigest } from "./sentence-digest";
import { type Statement, statements } from "./statements";

/** The digests of one statement. */
export type DigestedStatement = Pick<Statement, "id" | "digest">;

/** One sentence that differs from the page for which the register was written. */
export interface PageDifference {
  readonly kind: "changed" | "missing" | "added";
  /** `S137`, or the id in the page if the register has no such statement. */
  readonly id: string;
  readonly language: Language;
}

export interface PageCheck {
  /** The number of sentences in the page. */
  readonly sentences: number;
  /** Empty if the register still describes the page. */
  readonly differences: readonly PageDifference[];
}

/**
 * Compares a page, or a list of its statements in JSON, with the register, by sentence and language. Throws `PageUnreadable` if the
 * text is neither.
 */
export function checkPage(text: string, register: readonly DigestedStatement[] = statements): PageCheck {
  const sentences = parsePage(text);
  const found = new Map(sentences.map((sentence) => [keyOf(nameOf(sentence), sentence.language), sentence]));
  const known = register.flatMap(({ id, digest }) => languages.map((language) => ({ id, language, digest })));
  return {
    sentences: sentences.length,
    differences: [
      ...known.flatMap(({ id, language, digest }) => {
        const kind = compare(found.get(keyOf(id, language)), registerTextIn(digest, language));
        return kind === undefined ? [] : [{ kind, id, language }];
      }),
      ...additions(sentences, new Set(known.map(({ id, language }) => keyOf(id, language)))),
    ],
  };
}

function compare(sentence: PageSentence | undefined, digest: string): "missing" | "changed" | undefined {
  if (sentence === undefined) return "missing";
  return sentenceDigest(sentence.text) === digest ? undefined : "changed";
}

function additions(
  sentences: readonly PageSentence[],
  known: ReadonlySet<string>,
): readonly PageDifference[] {
  return sentences
    .filter((sentence) => !known.has(keyOf(nameOf(sentence), sentence.language)))
    .map((sentence) => ({ kind: "added", id: nameOf(sentence), language: sentence.language }));
}

function nameOf({ anchor }: PageSentence): string {
  return parseStatementId(anchor) ?? anchor;
}

function keyOf(id: string, language: Language): string {
  return `${language} ${id}`;
}
