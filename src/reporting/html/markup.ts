import { html, raw } from "hono/html";
import { visibleText } from "../../domain/foreign-text";
import type { Language } from "../../domain/language";
import { format, type Message, type MessageValues } from "../../domain/text";
import type { RegisterText } from "../../register/register-text";

/** A piece of the page, already escaped. */
export type Markup = ReturnType<typeof html>;

/** A text from outside, escaped, without unprintable characters. */
export function text(content: string): Markup {
  return html`${visibleText(content)}`;
}

/** Renders both languages; the page shows one of them. */
export function both(en: string, zh: string): Markup {
  return html`<span class="en" lang="en">${visibleText(en)}</span><span class="zh" lang="zh-TW">${visibleText(zh)}</span>`;
}

/** Words of the register in both languages. */
export function wordsOf(words: RegisterText): Markup {
  return both(words.en, words.zh);
}

/** A message of the catalogue in both languages. */
export function tell<Placeholders extends string>(
  message: Message<Placeholders>,
  ...fillings: MessageValues<Placeholders>
): Markup {
  return both(format(message, "en", ...fillings), format(message, "zh-TW", ...fillings));
}

/** Renders a text that is composed in each language. */
export function inBoth(make: (language: Language) => string): Markup {
  return both(make("en"), make("zh-TW"));
}

/** Text of our own that is markup or style already, not escaped. */
export function verbatim(content: string): Markup {
  return raw(content);
}
