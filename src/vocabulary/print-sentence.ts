import type { Language } from "../domain/language";
import { allParameterTypes, type PrintedParameters } from "./parameter-types";
import { spaced } from "./phrases";

/** A sentence as a cucumber expression in each language, with the same parameters in the same order. */
export interface Sentence<English extends string = string> {
  readonly en: English;
  readonly "zh-TW": string;
}

/** The sentence in one language, with these values for its parameters. */
export function printSentence<English extends string>(
  sentence: Sentence<English>,
  language: Language,
  ...values: PrintedParameters<English>
): string {
  const rest: unknown[] = [...values];
  const text = sentence[language].replaceAll(/\{([\w-]+)\}/g, (_, name: string) => {
    const type = allParameterTypes.get(name);
    if (type === undefined) throw new RangeError(`There is no parameter type "${name}".`);
    return type.print(rest.shift(), language);
  });
  return spaced(withPlurals(text), language);
}

/** Writes out cucumber's optional plural: "1 licence", "2 licences". */
function withPlurals(text: string): string {
  return text.replaceAll(
    /(\S+) (\w+)\(s\)/g,
    (_, count: string, noun: string) => `${count} ${noun}${count === "1" ? "" : "s"}`,
  );
}
