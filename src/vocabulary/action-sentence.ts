import type { Language } from "../domain/language";
import type { ActionName, ArgsOf } from "../port/actions";
import { customerDetailsOf } from "../port/default-data/default-arrangement";
import type { CustomerDetails } from "../port/shapes";
import { describedProvider, describedSubscription, linkPrefix, type SpokenAct } from "./descriptive-ids";
import { fillingOf, type Setting } from "./forms";
import { customerNames, isCustomer, personInWords, type SubscriptionName } from "./names";
import { printSentence } from "./print-sentence";
import { sentences } from "./sentences";
import type { VerbForm } from "./verbs";

/** The person and the form of the verb, with which every sentence about an action begins. */
type Start = readonly [who: string, form: VerbForm];

/** Returns the name of a subscription with a descriptive id. */
type NameOf = (id: string) => SubscriptionName | undefined;

/** The sentence for each action; undefined if the vocabulary has none for these arguments. */
type ActionPhrases = {
  readonly [Name in ActionName]: (
    args: ArgsOf<Name>,
    start: Start,
    language: Language,
    nameOf: NameOf,
  ) => string | undefined;
};

const actionPhrases: ActionPhrases = {
  "partnership.request": (_, start, language) =>
    printSentence(sentences.requestsPartnership, language, ...start),
  "partnership.edit": ({ text }, start, language) => {
    const [words = "", link] = text.trim().split(` ${linkPrefix}`);
    const sentence = link === undefined ? sentences.rewritesDraftWithoutLink : sentences.rewritesDraft;
    return printSentence(sentence, language, ...start, words);
  },
  "partnership.open-in-email": (_, start, language) =>
    printSentence(sentences.opensDraft, language, ...start),
  "partnership.copy-to-clipboard": (_, start, language) =>
    printSentence(sentences.copiesDraft, language, ...start),
  "partnership.done": (_, start, language) => printSentence(sentences.closesDraft, language, ...start),
  "partnership.accept": ({ link }, start, language) => {
    const provider = describedProvider(link);
    if (provider === undefined) return printSentence(sentences.acceptsMadeUpLink, language, ...start);
    return printSentence(sentences.acceptsRequest, language, ...start, provider);
  },
  "profile.change": ({ description }, start, language) =>
    printSentence(sentences.changesSetting, language, ...start, { kind: "profile" }, description),
  "new-customer.start": ({ reseller }, start, language) =>
    printSentence(sentences.startsOrder, language, ...start, reseller),
  "new-customer.give-details": (details, start, language) => {
    const form = { customer: customerOf(details), filling: fillingOf(details) };
    return printSentence(sentences.givesDetails, language, ...start, form);
  },
  "new-customer.choose-subscriptions": ({ lines, reseller }, start, language) =>
    reseller === undefined
      ? printSentence(sentences.choosesLines, language, ...start, lines)
      : printSentence(sentences.choosesLinesThrough, language, ...start, lines, reseller),
  "new-customer.review": (_, start, language) => printSentence(sentences.reviewsOrder, language, ...start),
  "new-customer.submit": (_, start, language) => printSentence(sentences.submitsOrder, language, ...start),
  "new-customer.cancel": (_, start, language) => printSentence(sentences.cancelsOrder, language, ...start),
  "new-customer.done": (_, start, language) =>
    printSentence(sentences.closesConfirmation, language, ...start),
  "add-subscription.start": ({ customer }, start, language) =>
    isCustomer(customer)
      ? printSentence(sentences.startsAddition, language, ...start, customer)
      : printSentence(sentences.startsAdditionForUnknown, language, ...start),
  "add-subscription.choose-subscriptions": ({ lines }, start, language) =>
    printSentence(sentences.choosesLinesToAdd, language, ...start, lines),
  "add-subscription.choose-reseller": ({ reseller }, start, language) =>
    printSentence(sentences.choosesReseller, language, ...start, reseller),
  "add-subscription.submit": (_, start, language) =>
    printSentence(sentences.submitsAddition, language, ...start),
  "subscription.buy-licences": ({ subscription, additional }, start, language, nameOf) => {
    const name = nameOf(subscription);
    return name === undefined
      ? printSentence(sentences.buysLicencesForUnknown, language, ...start, additional)
      : printSentence(sentences.buysLicences, language, ...start, additional, name);
  },
  "subscription.upgrade": ({ subscription, offer }, start, language, nameOf) => {
    const name = nameOf(subscription);
    return name && printSentence(sentences.upgradesSubscription, language, ...start, name, offer);
  },
  "subscription.set-reseller": ({ subscription, mpnId }, start, language, nameOf) => {
    const name = nameOf(subscription);
    return name && printSentence(sentences.entersMpnId, language, ...start, mpnId, name);
  },
  "subscription.choose-support-contact": ({ subscription, reseller }, start, language, nameOf) => {
    const name = nameOf(subscription);
    return name && printSentence(sentences.choosesSupport, language, ...start, reseller, name);
  },
  "subscription.submit-support-contact": ({ subscription }, start, language, nameOf) => {
    const name = nameOf(subscription);
    return name && printSentence(sentences.submitsSupport, language, ...start, name);
  },
  "subscription.rename": ({ subscription, nickname }, start, language, nameOf) => {
    const name = nameOf(subscription);
    if (name === undefined) return undefined;
    const setting: Setting = { kind: "nickname", subscription: name };
    return printSentence(sentences.changesSetting, language, ...start, setting, nickname);
  },
  "customer.change-phone": ({ customer, phone }, start, language) =>
    printSentence(sentences.changesSetting, language, ...start, { kind: "telephone", customer }, phone),
  "tenant-owner.grant": ({ customer, reseller }, start, language) =>
    printSentence(sentences.grantsTenantOwnership, language, ...start, reseller, customer),
  "azure-account.note": ({ customer, note }, start, language) =>
    printSentence(sentences.notesOnAzure, language, ...start, note, customer),
};

/** If the form omits the company, the administrator's address still identifies the customer. */
function customerOf({ company, contact }: CustomerDetails): string {
  if (company !== "") return company;
  return customerNames.find((name) => contact.email === customerDetailsOf(name, 1).contact.email) ?? company;
}

/** Returns an action as a step; undefined if the vocabulary has no sentence for it. */
export function actionSentence(
  { who, action, args }: SpokenAct,
  form: VerbForm,
  language: Language,
  nameOf: NameOf = describedSubscription,
): string | undefined {
  if (personInWords(who, language) === undefined) return undefined;
  return phraseOf(action, args, [who, form], language, nameOf);
}

function phraseOf<Name extends ActionName>(
  action: Name,
  args: ArgsOf<Name>,
  start: Start,
  language: Language,
  nameOf: NameOf,
): string | undefined {
  return actionPhrases[action](args, start, language, nameOf);
}
