import { defineParameterType } from "@cucumber/cucumber";
import type { OrderLine } from "../src/port/shapes";
import type { Phrases } from "./phrases/characters";
import {
  customerNames,
  mpnIdPhrases,
  offerPhrases,
  personPhrases,
  providerPhrases,
  resellerPhrases,
  subscriptionPhrases,
} from "./phrases/characters";
import { formPhrases, settingPhrases } from "./phrases/forms";
import { verbPhrases } from "./phrases/manners";
import {
  draftPresencePhrases,
  orderPagePhrases,
  polarityPhrases,
  requestTextPhrases,
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
const englishLines = `${number} licences? of (?:${offer})(?: and ${number} of (?:${offer}))*`;
const chineseLine = `${number} 個 (?:${offer}) 授權`;
const line = new RegExp(`(${number}) (?:licences? of |of |個 )(${offer})`, "g");

/** Several names in a row, in either language. */
function listOf(name: string): string {
  return `(?:only |只有 )?(?:${name})(?:(?:, | and | 和 |、)(?:${name}))*`;
}

function linesOf(text: string): readonly OrderLine[] {
  return [...text.matchAll(line)].map(([, licences, name]) => ({
    offer: meaningOf(offerPhrases, name ?? "").id,
    licences: Number(licences),
  }));
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
definePhrases("request-text", requestTextPhrases);
definePhrases("details", formPhrases);
definePhrases("setting", settingPhrases);
definePhrases("can", polarityPhrases);
definePhrases("draft", draftPresencePhrases);

defineParameterType({
  name: "customer",
  regexp: new RegExp(customer),
  transformer: (name: string) => name,
});

defineParameterType({
  name: "customers",
  regexp: new RegExp(`no customer|沒有任何客戶|${listOf(customer)}`),
  transformer: (text: string) => [...text.matchAll(new RegExp(customer, "g"))].map(([name]) => name),
});

defineParameterType({
  name: "resellers",
  regexp: new RegExp(`nobody|沒有任何公司|${listOf(reseller)}`),
  transformer: (text: string) =>
    [...text.matchAll(new RegExp(reseller, "g"))].map(([name]) => meaningOf(resellerPhrases, name)),
});

defineParameterType({
  name: "lines",
  regexp: new RegExp(`no subscription|零個訂閱|${englishLines}|${chineseLine}(?:和 ${chineseLine})*`),
  transformer: linesOf,
});

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
