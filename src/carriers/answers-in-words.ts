import { inBoth, type Saying, sayIn } from "../domain/saying";

/** What carriers say about answers that have another shape than the protocol's, in both languages. */

export function malformed(asked: string, detail: Saying): Saying {
  return {
    en: `The answer to ${asked} is malformed. ${sayIn(detail, "en")}.`,
    "zh-TW": `對 ${asked} 的回答格式不正確。${sayIn(detail, "zh-TW")}。`,
  };
}

/** Where an answer is malformed, what was expected there and what came. */
export function otherThan(place: Saying, expected: Saying, got: Saying): Saying {
  return {
    en: `${sayIn(place, "en")}: expected ${sayIn(expected, "en")}, got ${sayIn(got, "en")}`,
    "zh-TW": `${sayIn(place, "zh-TW")}：預期為 ${sayIn(expected, "zh-TW")}，實際為 ${sayIn(got, "zh-TW")}`,
  };
}

/** Sayings one after the other. */
export function listed(sayings: readonly Saying[]): Saying {
  const separators = { en: "; ", "zh-TW": "；" } as const;
  return inBoth((language) => sayings.map((saying) => sayIn(saying, language)).join(separators[language]));
}

export const nothing: Saying = { en: "nothing", "zh-TW": "沒有內容" };

export function oneOf(known: readonly string[]): Saying {
  const list = (comma: string) => known.map((word) => `"${word}"`).join(comma);
  return { en: `one of ${list(", ")}`, "zh-TW": `下列其中之一：${list("、")}` };
}

export function noneAmong(fields: readonly string[]): Saying {
  return { en: `none among: ${fields.join(", ")}`, "zh-TW": `未列於：${fields.join("、")}` };
}

export function unknownWord(word: string): Saying {
  return { en: `"${word}" is no word of the protocol`, "zh-TW": `「${word}」不是協定中的詞語` };
}
