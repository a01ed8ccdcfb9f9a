import type { Language } from "../../domain/language";

/** One sentence of the page in one language, under the id that the page gives it (`db4d0-137`). */
export interface PageSentence {
  readonly anchor: string;
  readonly language: Language;
  readonly text: string;
}
