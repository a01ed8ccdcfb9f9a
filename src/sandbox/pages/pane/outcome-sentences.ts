import type { Language } from "../../../domain/language";
import type { ActionName } from "../../../port/actions";
import type { LookOf, ObservationName, ValueOf } from "../../../port/observations";
import { observe } from "../../../reference/decide";
import type { Parts } from "../../../reference/parts";
import { describedSubscription } from "../../../vocabulary/descriptive-ids";
import { printSentence } from "../../../vocabulary/print-sentence";
import { mentionedIn } from "../../../vocabulary/reasons";
import { sentences } from "../../../vocabulary/sentences";
import type { Retold } from "./retold";
import type { SpokenNames } from "./spoken-names";

interface Seen {
  readonly history: Retold;
  readonly names: SpokenNames;
  readonly language: Language;
  readonly see: <Name extends ObservationName>(what: Name, args: LookOf<Name>) => ValueOf<Name> | undefined;
}

function shownPage({ history: { deed }, language, see }: Seen): readonly string[] {
  const form = see("new-customer-form", {});
  return form === undefined ? [] : [printSentence(sentences.isShownPage, language, deed.who, form.page)];
}

function openDraft({ history: { deed }, language, see }: Seen): readonly string[] {
  const draft = see("partnership-request", {});
  if (draft === undefined) return [];
  return [printSentence(sentences.hasDraftOpen, language, deed.who, draft !== null)];
}

/** The customer of an action, or the one of the wizard that it ends. */
function customerOf({ history: { before, deed } }: Seen): string {
  const { args, who } = deed;
  if ("customer" in args) return args.customer;
  if ("subscription" in args) return before.subscriptions.get(args.subscription)?.customer ?? "";
  return before.additions.get(who)?.customer ?? "";
}

function subscriptionsSeen(seen: Seen): readonly string[] {
  const { history, language, names, see } = seen;
  const customer = customerOf(seen);
  const lines = see("subscriptions", { customer });
  if (lines === undefined || lines.length === 0) return [];
  const company = names.ofCustomer(history.after, customer);
  return [printSentence(sentences.seesSubscriptions, language, history.deed.who, company, lines)];
}

function associated({ history: { after, deed }, language, names }: Seen): readonly string[] {
  const id = "subscription" in deed.args ? deed.args.subscription : "";
  const name = describedSubscription(names.ofSubscription(after, id));
  const reseller = after.subscriptions.get(id)?.reseller ?? null;
  if (name === undefined) return [];
  return [
    printSentence(sentences.subscriptionIsAssociated, language, name, reseller === null ? [] : [reseller]),
  ];
}

/** The sentences about the view of a person after an action, if the vocabulary has one for it. */
const observed: Readonly<Partial<Record<ActionName, (seen: Seen) => readonly string[]>>> = {
  "partnership.request": openDraft,
  "partnership.done": openDraft,
  "new-customer.start": shownPage,
  "new-customer.give-details": shownPage,
  "new-customer.choose-subscriptions": shownPage,
  "new-customer.review": shownPage,
  "new-customer.submit": shownPage,
  "new-customer.cancel": shownPage,
  "new-customer.done": shownPage,
  "add-subscription.submit": subscriptionsSeen,
  "subscription.buy-licences": subscriptionsSeen,
  "subscription.upgrade": subscriptionsSeen,
  "subscription.set-reseller": associated,
};

/** The outcome of the last action: its refusal, or what the person sees then. */
export function outcomeSentences(
  parts: Parts,
  history: Retold,
  names: SpokenNames,
  language: Language,
): readonly string[] {
  const { action, reason, who } = history.deed;
  if (reason !== undefined) {
    const mentioned = mentionedIn({ who, action, args: names.args(history) }, language);
    const refused = printSentence(sentences.isRefused, language, { reason, ...mentioned });
    return [refused, printSentence(sentences.nothingHasChanged, language)];
  }
  const see: Seen["see"] = (what, args) => {
    const answer = observe(parts, history.after, who, what, args);
    return answer.outcome === "observed" ? answer.value : undefined;
  };
  const accepted = printSentence(sentences.isAccepted, language);
  return [accepted, ...(observed[action]?.({ history, names, language, see }) ?? [])];
}
