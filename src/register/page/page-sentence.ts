import type { Language } from "../../domain/language";

/** One sentence of the page in one language, with its id in the page (`db4d0-137`). */
export interface PageSentence {
  readonly anchor: string;
  readonly language: Language;
  readonly text: string;
}
