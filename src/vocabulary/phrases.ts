import { type Language, languages } from "../domain/language";

/** A text in each language. */
export type Words = Readonly<Record<Language, string>>;

/** The value of each phrase of the vocabulary. Both languages share one table, because no phrase has different values in them. */
export type Phrases<Value> = ReadonlyMap<string, Value>;

/** Inverts a printing function: the table that maps what is printed, in either language, back to the value. */
export function phrasesOf<Value>(
  values: Iterable<Value>,
  inWords: (value: Value, language: Language) => string,
): Phrases<Value> {
  return new Map(
    [...values].flatMap((value) =>
      languages.map((language): [string, Value] => [inWords(value, language), value]),
    ),
  );
}

/** The phrases of a table of words: each phrase stands for its key. */
export function keysByWords<Key extends string>(table: Readonly<Record<Key, Words>>): Phrases<Key> {
  const phrases = new Map<string, Key>();
  for (const key in table) for (const language of languages) phrases.set(table[key][language], key);
  return phrases;
}

/** Inserts the space that Chinese text has between Chinese and Latin characters. */
export function spaced(text: string, language: Language): string {
  return language === "en" ? text : text.replaceAll(/(?<=[一-鿿])(?=[\w-])|(?<=\w)(?=[一-鿿])/g, " ");
}

/** "Contoso's telephone", "Contoso 的電話". */
export function possessive(owner: string, thing: string, language: Language): string {
  return language === "en" ? `${owner}'s ${thing}` : spaced(`${owner} 的${thing}`, language);
}
