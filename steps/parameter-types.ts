import { defineParameterType } from "@cucumber/cucumber";
import type { OrderLine } from "../src/port/shapes";
import type { Company, Phrases } from "./phrases/characters";
import {
  customerNames,
  mpnIdPhrases,
  offerPhrases,
  personPhrases,
  providerPhrases,
  resellerPhrases,
  subscriptionPhrases,
} from "./phrases/characters";
import { accountPhrases, formPhrases, settingPhrases } from "./phrases/forms";
import { verbPhrases } from "./phrases/manners";
import {
  draftPresencePhrases,
  orderPagePhrases,
  polarityPhrases,
  requestTextPhrases,
  shownPagePhrases,
} from "./phrases/places";
import { refusalPhrases } from "./phrases/refusals";

/** Text to value, in both languages; the only place with regular expressions. */

const special = /[.*+?^${}()|[\]\\]/g;

/** Longer phrases first: "Office Premium" must not be read as "Office". */
function anyOf(phrases: Iterable<string>): string {
  const longestFirst = [...phrases].sort((one, other) => other.length - one.length);
  return longestFirst.map((phrase) => phrase.replaceAll(special, "\\$&")).join("|");
}

function meaningOf<Value>(phrases: Phrases<Value>, phrase: string): Value {
  const value = phrases.get(phrase);
  if (value === undefined) throw new Error(`No phrase of the vocabulary says "${phrase}".`);
  return value;
}

function definePhrases<Value>(name: string, phrases: Phrases<Value>): void {
  defineParameterType({
    name,
    regexp: new RegExp(anyOf(phrases.keys())),
    transformer: (phrase: string) => meaningOf(phrases, phrase),
  });
}

const customer = anyOf(customerNames);
const offer = anyOf(offerPhrases.keys());
const reseller = anyOf(resellerPhrases.keys());
const number = "-?\\d+(?:\\.\\d+)?";
const englishList = `${number} (?:${offer})(?:(?:, | and )${number} (?:${offer}))*`;
const englishLines = `${englishList} licences?`;
const englishOrders = `${englishList}(?:, then ${englishList})* licences?`;
const chineseLine = `${number} 個 (?:${offer}) 授權`;
const chineseLines = `${chineseLine}(?:(?:、|和 )${chineseLine})*`;
const chineseOrders = `${chineseLines}(?:；另一筆訂單，內容為 ${chineseLines})*`;
const line = new RegExp(`(${number}) (?:個 )?(${offer})`, "g");

/** Several names in a row, in either language. */
function listOf(name: string): string {
  return `(?:${name})(?:(?:, | and | 和 |、)(?:${name}))*`;
}

function defineText<Value>(name: string, source: string, transformer: (text: string) => Value): void {
  defineParameterType({ name, regexp: new RegExp(source), transformer });
}

function customersIn(text: string): readonly string[] {
  return [...text.matchAll(new RegExp(customer, "g"))].map(([name]) => name);
}

function resellersIn(text: string): readonly Company[] {
  return [...text.matchAll(new RegExp(reseller, "g"))].map(([name]) => meaningOf(resellerPhrases, name));
}

function linesIn(text: string): readonly OrderLine[] {
  return [...text.matchAll(line)].map(([, licences, name]) => ({
    offer: meaningOf(offerPhrases, name ?? "").id,
    licences: Number(licences),
  }));
}

/** Several orders, one after another. */
function ordersIn(text: string): readonly (readonly OrderLine[])[] {
  return text.split(/, then |；/).map(linesIn);
}

for (const [verb, phrases] of verbPhrases) definePhrases(verb, phrases);
definePhrases("person", personPhrases);
definePhrases("provider", providerPhrases);
definePhrases("reseller", resellerPhrases);
definePhrases("offer", offerPhrases);
definePhrases("subscription", subscriptionPhrases);
definePhrases("mpn-id", mpnIdPhrases);
definePhrases("refusal", refusalPhrases);
definePhrases("page", orderPagePhrases);
definePhrases("shown-page", shownPagePhrases);
definePhrases("request-text", requestTextPhrases);
definePhrases("details", formPhrases);
definePhrases("account", accountPhrases);
definePhrases("setting", settingPhrases);
definePhrases("can", polarityPhrases);
definePhrases("draft", draftPresencePhrases);

defineParameterType({
  name: "customer",
  regexp: new RegExp(customer),
  transformer: (name: string) => name,
});

defineText("customers", `no customer|(?:only )?${listOf(customer)}`, customersIn);
defineText("resellers", `nobody|(?:only )?${listOf(reseller)}`, resellersIn);
defineText("lines", `no subscription|零個訂閱|${englishLines}|${chineseLines}`, linesIn);
defineText("orders", `${englishOrders}|${chineseOrders}`, ordersIn);

// English says with the noun that there is none, Chinese with the verb: sees nobody, 看不到任何經銷商.
defineText("seen-customers", `看不到任何客戶|只?看到 ?${listOf(customer)}`, customersIn);
defineText("seen-resellers", `看不到任何經銷商|只?看到 ?${listOf(reseller)}`, resellersIn);
defineText("being-resellers", `從缺|(?:是|只有) ?${listOf(reseller)}`, resellersIn);
defineText("with-resellers", `未與任何經銷商|與 ?${listOf(reseller)}`, resellersIn);
defineText("chosen-lines", `尚未選取任何訂閱|已選取 ?${chineseLines}`, linesIn);

defineParameterType({
  name: "number",
  regexp: new RegExp(number),
  transformer: Number,
});

defineParameterType({
  name: "words",
  regexp: /"[^"]*"|「[^」]*」/,
  transformer: (quoted: string) => quoted.slice(1, -1),
});
