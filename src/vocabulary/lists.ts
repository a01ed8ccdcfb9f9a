import type { Language } from "../domain/language";
import type { OrderLine } from "../port/shapes";
import { offerInWords, offerPhrases } from "./names";

/** Lists of names and of order lines, in sentences. */

/** Longer phrases come first, so that "Office Premium" is not read as "Office". */
export function anyOf(phrases: Iterable<string>): string {
  const longestFirst = [...phrases].sort((one, other) => other.length - one.length);
  return longestFirst.map((phrase) => phrase.replaceAll(/[.*+?^${}()|[\]\\]/g, "\\$&")).join("|");
}

/** "Fabrikam and Litware", "Fabrikam 和 Litware". */
export function listInWords(names: readonly string[], language: Language): string {
  const sorted = [...names].sort();
  const last = sorted.pop() ?? "";
  if (sorted.length === 0) return last;
  return language === "en" ? `${sorted.join(", ")} and ${last}` : `${sorted.join("、")} 和 ${last}`;
}

/** A regular expression for several names in a row, in either language. */
export function listOf(name: string): string {
  return `(?:${name})(?:(?:, | and | 和 |、)(?:${name}))*`;
}

export const number = "-?\\d+(?:\\.\\d+)?";
const offer = anyOf(offerPhrases.keys());
const englishList = `${number} (?:${offer})(?:(?:, | and )${number} (?:${offer}))*`;
const chineseLine = `${number} 個 (?:${offer}) 授權`;
const line = new RegExp(`(${number}) (?:個 )?(${offer})`, "g");

export const englishLines = `${englishList} licences?`;
export const chineseLines = `${chineseLine}(?:(?:、|和 )${chineseLine})*`;
export const englishOrders = `${englishList}(?:, then ${englishList})* licences?`;
export const chineseOrders = `${chineseLines}(?:，並另行訂購 ${chineseLines})*`;

export function linesIn(text: string): readonly OrderLine[] {
  return [...text.matchAll(line)].map(([, licences, name = ""]) => ({
    offer: offerPhrases.get(name)?.id ?? name,
    licences: Number(licences),
  }));
}

/** "10 Office and 5 Intune licences", "10 個 Office 授權和 5 個 Intune 授權". */
export function linesInWords(lines: readonly OrderLine[], language: Language): string {
  if (lines.length === 0) return language === "en" ? "no subscription" : "零個訂閱";
  if (language === "zh-TW")
    return lines.map(({ offer, licences }) => `${licences} 個 ${offerInWords(offer)} 授權`).join("和 ");
  const counted = lines.map(({ offer, licences }) => `${licences} ${offerInWords(offer)}`).join(" and ");
  return `${counted} ${lines.length === 1 && lines[0]?.licences === 1 ? "licence" : "licences"}`;
}

/** Several orders, one after another. */
export function ordersIn(text: string): readonly (readonly OrderLine[])[] {
  return text.split(/, then |，並另行訂購 /).map(linesIn);
}
