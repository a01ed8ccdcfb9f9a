import type { Language } from "../../../domain/language";
import { format, message } from "../../../domain/text";
import type { Customer, Subscription } from "../../../reference/entities";
import type { State } from "../../../reference/state";
import { northwind, usualPersonOf } from "../../../vocabulary/names";
import { printSentence } from "../../../vocabulary/print-sentence";
import { sentences } from "../../../vocabulary/sentences";
import type { Retold } from "./retold";
import type { SpokenNames } from "./spoken-names";

const notes = {
  noSubscription: message(
    "In the world of this server {customer} has no subscription at the beginning.",
    "在此伺服器的世界中，{customer}一開始沒有訂閱。",
  ),
  otherProvider: message(
    "The vocabulary has no sentence for {customer} as a customer at the beginning.",
    "詞彙中沒有句子可以說明{customer}一開始就是客戶。",
  ),
} as const;

/** Sentences, and remarks on what they do not say. */
export interface Sentences {
  readonly steps: readonly string[];
  readonly remarks: readonly string[];
}

/** The customers of the beginning that the actions are about. */
function concerned(history: readonly Retold[]): readonly Customer[] {
  const [first] = history;
  if (first === undefined) return [];
  const ids = history.flatMap(({ before, deed: { args } }) => {
    if ("customer" in args) return [args.customer];
    return "subscription" in args ? [before.subscriptions.get(args.subscription)?.customer ?? ""] : [];
  });
  return [...new Set(ids)].flatMap((id) => first.before.customers.get(id) ?? []);
}

function linesOf(subscriptions: readonly Subscription[]) {
  return subscriptions.map(({ licences, offer }) => ({ licences, offer }));
}

function customerSentences(
  state: State,
  { details, provider, reseller, subscriptions: ids }: Customer,
  names: SpokenNames,
  language: Language,
): Sentences {
  const customer = names.ofCompany(details.company);
  const remark = (note: (typeof notes)[keyof typeof notes]) => [format(note, language, { customer })];
  if (provider !== northwind.id || reseller === null)
    return { steps: [], remarks: remark(notes.otherProvider) };
  const all = ids.flatMap((id) => state.subscriptions.get(id) ?? []);
  const own = linesOf(all.filter((each) => each.reseller === reseller));
  const others = linesOf(all.filter((each) => each.reseller !== reseller));
  const added = printSentence(
    sentences.addsSubscriptions,
    language,
    usualPersonOf(northwind).id,
    "past",
    others,
    customer,
  );
  const served =
    own.length === 0
      ? printSentence(sentences.bothServeCustomer, language, provider, reseller, customer)
      : printSentence(sentences.servesCustomer, language, reseller, customer, own);
  return {
    steps: [served, ...(others.length === 0 ? [] : [added])],
    remarks: own.length === 0 ? remark(notes.noSubscription) : [],
  };
}

/** The partnerships of the beginning, and its customers as far as the actions are about them. */
export function startSentences(
  history: readonly Retold[],
  names: SpokenNames,
  language: Language,
): Sentences {
  const [first] = history;
  if (first === undefined) return { steps: [], remarks: [] };
  const { partners } = first.before;
  const partnerships = [...partners].flatMap(([provider, resellers]) =>
    resellers.map((reseller) => printSentence(sentences.isPartner, language, reseller, provider)),
  );
  const customers = concerned(history).map((each) => customerSentences(first.before, each, names, language));
  return {
    steps: [...partnerships, ...customers.flatMap(({ steps }) => steps)],
    remarks: customers.flatMap(({ remarks }) => remarks),
  };
}
