import type { Language } from "./language";

/** A text in both languages. */
export type Translations = Readonly<Record<Language, string>>;

/** A text in both languages, or a plain string if there is nothing to translate: ids, names, numbers. */
export type LocalizedText = string | Translations;

type PlaceholderIn<Text extends string> = Text extends `${string}{${infer Name}}${infer Rest}`
  ? Name | PlaceholderIn<Rest>
  : never;

/** A text in both languages with the `{placeholders}` that `format` fills. */
export interface Message<Placeholders extends string = never> extends Translations {
  readonly placeholders: readonly Placeholders[];
}

/** The arguments that fill the placeholders of a message: none if it has none. */
export type MessageValues<Placeholders extends string> = [Placeholders] extends [never]
  ? readonly []
  : readonly [Readonly<Record<Placeholders, string | number>>];

/** The names of the placeholders in a text, each once. */
export function placeholdersIn(text: string): readonly string[] {
  return [...new Set([...text.matchAll(/\{(\w+)\}/g)].map((match) => match[1] ?? ""))];
}

/** Declares a message. The English text decides which placeholders its type has. */
export function message<const Text extends string>(en: Text, zh: string): Message<PlaceholderIn<Text>> {
  return { en, "zh-TW": zh, placeholders: [] };
}

/** The message in one language with its placeholders filled. */
export function format<Placeholders extends string>(
  text: Message<Placeholders>,
  language: Language,
  ...[values]: MessageValues<Placeholders>
): string {
  const known: Readonly<Record<string, string | number>> = values ?? {};
  return text[language].replaceAll(/\{(\w+)\}/g, (placeholder, name: string) =>
    String(known[name] ?? placeholder),
  );
}

/** The message in both languages with its placeholders filled. */
export function formatInEach<Placeholders extends string>(
  text: Message<Placeholders>,
  ...values: MessageValues<Placeholders>
): Translations {
  return forEachLanguage((language) => format(text, language, ...values));
}

export function inLanguage(text: LocalizedText, language: Language): string {
  return typeof text === "string" ? text : text[language];
}

/** Composes a text separately in each language. */
export function forEachLanguage(compose: (language: Language) => string): Translations {
  return { en: compose("en"), "zh-TW": compose("zh-TW") };
}

/** An error whose message exists in both languages. `message` is the English one. */
export class LocalizedError<Placeholders extends string = never> extends Error {
  readonly #text: Translations;

  constructor(text: Message<Placeholders>, ...values: MessageValues<Placeholders>) {
    const formatted = formatInEach(text, ...values);
    super(formatted.en);
    this.#text = formatted;
  }

  in(language: Language): string {
    return this.#text[language];
  }
}
