import { forEachLanguage, inLanguage, type LocalizedText } from "../../domain/text";
import { foreignText } from "../secrets/foreign-text";

/** Descriptions of answers that do not have the shape that the protocol requires, in both languages. */

export function malformed(asked: string, detail: LocalizedText): LocalizedText {
  return {
    en: `The answer to ${asked} is malformed. ${inLanguage(detail, "en")}.`,
    "zh-TW": `對 ${asked} 的回答格式不正確。${inLanguage(detail, "zh-TW")}。`,
  };
}

/** The place of a malformed answer with the expected and the actual content. */
export function otherThan(place: LocalizedText, expected: LocalizedText, got: LocalizedText): LocalizedText {
  return {
    en: `${inLanguage(place, "en")}: expected ${inLanguage(expected, "en")}, got ${inLanguage(got, "en")}`,
    "zh-TW": `${inLanguage(place, "zh-TW")}：預期為 ${inLanguage(expected, "zh-TW")}，實際為 ${inLanguage(got, "zh-TW")}`,
  };
}

/** The texts joined by semicolons. */
export function listed(texts: readonly LocalizedText[]): LocalizedText {
  const separators = { en: "; ", "zh-TW": "；" } as const;
  return forEachLanguage((language) =>
    texts.map((text) => inLanguage(text, language)).join(separators[language]),
  );
}

export const nothing: LocalizedText = { en: "nothing", "zh-TW": "沒有內容" };

export function oneOf(known: readonly string[]): LocalizedText {
  const list = (comma: string) => known.map((word) => `"${word}"`).join(comma);
  return { en: `one of ${list(", ")}`, "zh-TW": `下列其中之一：${list("、")}` };
}

/** The most characters of a field's name in a message, and the most names. */
export const longestKey = 60;
const mostKeys = 20;

/** The names of fields as a list. */
export function keysInWords(fields: readonly string[]): LocalizedText {
  const names = fields.slice(0, mostKeys).map((field) => foreignText(field, longestKey));
  const more = fields.length - names.length;
  return {
    en: [...names, ...(more > 0 ? [`${more} more`] : [])].join(", "),
    "zh-TW": [...names, ...(more > 0 ? [`另有 ${more} 個`] : [])].join("、"),
  };
}

export function noneAmong(fields: readonly string[]): LocalizedText {
  const names = keysInWords(fields);
  return { en: `none among: ${inLanguage(names, "en")}`, "zh-TW": `未列於：${inLanguage(names, "zh-TW")}` };
}

export function unknownWord(word: string): LocalizedText {
  return { en: `"${word}" is no word of the protocol`, "zh-TW": `「${word}」不是協定中的詞語` };
}
