import type { Language } from "../domain/language";
import type { RefusalReason } from "../domain/refusal-reason";
import type { OrderLine } from "../port/shapes";
import {
  accountInWords,
  accountPhrases,
  formInWords,
  formPhrases,
  settingInWords,
  settingPhrases,
} from "./forms";
import {
  anyOf,
  chineseLines,
  chineseOrders,
  englishLines,
  englishOrders,
  linesIn,
  linesInWords,
  listInWords,
  listOf,
  number,
  ordersIn,
} from "./lists";
import {
  allCustomerNames,
  companyInWords,
  mpnIdInWords,
  mpnIdPhrases,
  type Named,
  offerInWords,
  offerPhrases,
  type Person,
  personInWords,
  personPhrases,
  providerPhrases,
  resellerPhrases,
  subscriptionInWords,
  subscriptionPhrases,
} from "./names";
import { pageInWords, pagePhrases, requestTextWords, shownPageInWords, shownPagePhrases } from "./pages";
import { keysByWords, type Phrases, phrasesOf, type Words } from "./phrases";
import { type NamedRefusal, namedReasonInWords, refusalPhrases } from "./reasons";
import { type Verb, type VerbForm, verbInWords, verbNames, verbPhrases } from "./verbs";

/**
 * One kind of parameter in sentences. Steps match `pattern` and `parse` the text; the Gherkin export calls `print`. People and
 * companies are printed from their ids.
 */
interface ParameterType<Parsed, Printed> {
  readonly pattern: string;
  parse(text: string): Parsed;
  print(value: Printed, language: Language): string;
}

function fromPhrases<Parsed, Printed = Parsed>(
  phrases: Phrases<Parsed>,
  print: (value: Printed, language: Language) => string,
): ParameterType<Parsed, Printed> {
  return { pattern: anyOf(phrases.keys()), parse: (text) => meaningOf(phrases, text), print };
}

function meaningOf<Value>(phrases: Phrases<Value>, phrase: string): Value {
  const value = phrases.get(phrase);
  if (value === undefined) throw new Error(`No phrase of the vocabulary says "${phrase}".`);
  return value;
}

function yesOrNo(yes: Words, no: Words): ParameterType<boolean, boolean> {
  const print = (value: boolean, language: Language) => (value ? yes : no)[language];
  return fromPhrases(phrasesOf([true, false], print), print);
}

const customer = anyOf(allCustomerNames);
const reseller = anyOf(resellerPhrases.keys());

/** A list of customers; `empty` and `prefix` are the words for no customer and before the names. */
function customerList(pattern: string, empty: string, prefix = ""): ParameterType<Names, Names> {
  return {
    pattern,
    parse: (text) => [...text.matchAll(new RegExp(customer, "g"))].map(([name]) => name),
    print: (names, language) => (names.length === 0 ? empty : prefix + listInWords(names, language)),
  };
}

/** The same for resellers, which are printed from their ids. */
function resellerList(pattern: string, empty: string, prefix = ""): ParameterType<readonly Named[], Names> {
  return {
    pattern,
    parse: (text) =>
      [...text.matchAll(new RegExp(reseller, "g"))].map(([name]) => meaningOf(resellerPhrases, name)),
    print: (ids, language) => {
      const names = ids.map((id) => companyInWords(id, language));
      return names.length === 0 ? empty : prefix + listInWords(names, language);
    },
  };
}

type Names = readonly string[];
type Lines = readonly OrderLine[];

/** An empty list is expressed by the noun in English ("sees nobody") and by the verb in Chinese (看不到任何經銷商). */
const parameterTypes = {
  person: fromPhrases<Person, string>(
    personPhrases,
    (id, language) => personInWords(id, language) ?? companyInWords(id, language),
  ),
  provider: fromPhrases<Named, string>(providerPhrases, companyInWords),
  reseller: fromPhrases<Named, string>(resellerPhrases, companyInWords),
  offer: fromPhrases<Named, string>(offerPhrases, offerInWords),
  subscription: fromPhrases(subscriptionPhrases, subscriptionInWords),
  "mpn-id": fromPhrases(mpnIdPhrases, mpnIdInWords),
  refusal: fromPhrases<RefusalReason, NamedRefusal>(refusalPhrases, namedReasonInWords),
  page: fromPhrases(pagePhrases, pageInWords),
  "shown-page": fromPhrases(shownPagePhrases, shownPageInWords),
  "request-text": fromPhrases(
    keysByWords(requestTextWords),
    (text, language) => requestTextWords[text][language],
  ),
  details: fromPhrases(formPhrases, formInWords),
  account: fromPhrases(accountPhrases, accountInWords),
  setting: fromPhrases(settingPhrases, settingInWords),
  can: yesOrNo({ en: "can", "zh-TW": "可以" }, { en: "cannot", "zh-TW": "無法" }),
  draft: yesOrNo({ en: "a draft", "zh-TW": "有" }, { en: "no draft", "zh-TW": "沒有" }),
  customer: { pattern: customer, parse: String, print: String } satisfies ParameterType<string, string>,
  customers: customerList(`no customer|(?:only )?${listOf(customer)}`, "no customer"),
  "seen-customers": customerList(`看不到任何客戶|只?看到 ?${listOf(customer)}`, "看不到任何客戶", "看到 "),
  resellers: resellerList(`nobody|(?:only )?${listOf(reseller)}`, "nobody"),
  "seen-resellers": resellerList(
    `看不到任何經銷商|只?看到 ?${listOf(reseller)}`,
    "看不到任何經銷商",
    "看到 ",
  ),
  "being-resellers": resellerList(`從缺|(?:是|只有) ?${listOf(reseller)}`, "從缺", "是 "),
  "with-resellers": resellerList(`未與任何經銷商|與 ?${listOf(reseller)}`, "未與任何經銷商", "與 "),
  lines: {
    pattern: `no subscription|零個訂閱|${englishLines}|${chineseLines}`,
    parse: linesIn,
    print: linesInWords,
  } satisfies ParameterType<Lines, Lines>,
  /** One order is all that the export has to print. */
  orders: {
    pattern: `${englishOrders}|${chineseOrders}`,
    parse: ordersIn,
    print: linesInWords,
  } satisfies ParameterType<readonly Lines[], Lines>,
  number: { pattern: number, parse: Number, print: String } satisfies ParameterType<number, number>,
  /** A note, which may be empty. */
  note: {
    pattern: `no note|the note "[^"]*"|沒有註記|註記著「[^」]*」`,
    parse: (text: string) => /["「](.*)["」]$/.exec(text)?.[1] ?? "",
    print: (text: string, language: Language) => {
      if (text === "") return language === "en" ? "no note" : "沒有註記";
      return language === "en" ? `the note "${text}"` : `註記著「${text}」`;
    },
  } satisfies ParameterType<string, string>,
  words: {
    pattern: `"[^"]*"|「[^」]*」`,
    parse: (quoted: string) => quoted.slice(1, -1),
    print: (text: string, language: Language) => (language === "en" ? `"${text}"` : `「${text}」`),
  } satisfies ParameterType<string, string>,
};

function verbType(verb: Verb): ParameterType<VerbForm, VerbForm> {
  return fromPhrases(verbPhrases(verb), (form, language) => verbInWords(verb, form, language));
}

/** Every parameter type under its name. */
export const allParameterTypes: ReadonlyMap<string, ParameterType<unknown, unknown>> = new Map<
  string,
  ParameterType<unknown, unknown>
>([
  ...Object.entries(parameterTypes),
  ...verbNames.map((verb): [string, ParameterType<VerbForm, VerbForm>] => [verb, verbType(verb)]),
]);

type ParameterTypes = typeof parameterTypes;

type NamesIn<Text extends string> = Text extends `${string}{${infer Name}}${infer Rest}`
  ? [Name, ...NamesIn<Rest>]
  : [];

type ParsedValue<Name> = Name extends Verb
  ? VerbForm
  : Name extends keyof ParameterTypes
    ? ReturnType<ParameterTypes[Name]["parse"]>
    : never;

type PrintedValue<Name> = Name extends Verb
  ? VerbForm
  : Name extends keyof ParameterTypes
    ? Parameters<ParameterTypes[Name]["print"]>[0]
    : never;

type ParsedValues<List extends readonly string[]> = { [Index in keyof List]: ParsedValue<List[Index]> };
type PrintedValues<List extends readonly string[]> = { [Index in keyof List]: PrintedValue<List[Index]> };

/** The values that a step receives for the parameters of its English sentence. */
export type ParsedParameters<Text extends string> = ParsedValues<NamesIn<Text>>;

/** The values with which a sentence is printed. */
export type PrintedParameters<Text extends string> = PrintedValues<NamesIn<Text>>;
