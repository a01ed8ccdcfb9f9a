import type { Language } from "../domain/language";

/** A text of the register in both languages. Its keys are those of `statements --json`. */
export interface RegisterText {
  readonly en: string;
  readonly zh: string;
}

export function registerTextIn({ en, zh }: RegisterText, language: Language): string {
  return language === "en" ? en : zh;
}
