import type { Language } from "./language";

type Hole<Text extends string> = Text extends `${string}{${infer Name}}${infer Rest}`
  ? Name | Hole<Rest>
  : never;

/** One text in both languages. `{name}` marks a hole that whoever says it must fill. */
export interface Message<Holes extends string = never> {
  readonly en: string;
  readonly "zh-TW": string;
  readonly holes: readonly Holes[];
}

export type Fillings<Holes extends string> = [Holes] extends [never]
  ? readonly []
  : readonly [Readonly<Record<Holes, string | number>>];

/** The names of the holes in a text, each once. */
export function holesIn(text: string): readonly string[] {
  return [...new Set([...text.matchAll(/\{(\w+)\}/g)].map((match) => match[1] ?? ""))];
}

/** Declares a text; the English one decides which holes there are. */
export function message<const Text extends string>(en: Text, zh: string): Message<Hole<Text>> {
  return { en, "zh-TW": zh, holes: [] };
}

/** The text in one language with its holes filled. */
export function say<Holes extends string>(
  text: Message<Holes>,
  language: Language,
  ...[fillings]: Fillings<Holes>
): string {
  const values: Readonly<Record<string, string | number>> = fillings ?? {};
  return text[language].replaceAll(/\{(\w+)\}/g, (hole, name: string) => String(values[name] ?? hole));
}
