import type { Language } from "../../../domain/language";
import { customerDetailsOf } from "../../../port/default-data/default-arrangement";
import { actionSentence } from "../../../vocabulary/action-sentence";
import { northwind, offerInWords, usualPersonOf } from "../../../vocabulary/names";
import { printSentence } from "../../../vocabulary/print-sentence";
import { sentences } from "../../../vocabulary/sentences";
import { act } from "../../bindings/binding";
import type { ExpectedCustomer, ExpectedState, ExpectedSubscription } from "../../bindings/expected-state";

/** The initial state as preconditions: the partnerships, and the customers with their orders. */
export function givenSentences(
  { partners, customers }: ExpectedState,
  language: Language,
): readonly string[] {
  return [
    ...partners.map(({ provider, reseller }) =>
      printSentence(sentences.isPartner, language, reseller, provider),
    ),
    ...customers.flatMap((customer) => customerSentences(customer, language)),
  ];
}

/** The short sentence states orders of the first provider only; for another provider each action is printed. */
function customerSentences(
  { company, reseller, placed, provider, subscriptions }: ExpectedCustomer,
  language: Language,
): readonly string[] {
  const [lines = [], ...additions] = placed;
  if (provider === northwind.id) {
    const who = usualPersonOf(northwind).id;
    return [
      printSentence(sentences.servesCustomer, language, reseller, company, lines),
      ...additions.map((added) =>
        printSentence(sentences.addsSubscriptions, language, who, "past", added, company),
      ),
      ...supportSentences(company, subscriptions, language),
    ];
  }
  const who = `${provider}-admin-agent`;
  const order = [
    act(who, "new-customer.start", { reseller }),
    act(who, "new-customer.give-details", customerDetailsOf(company, 1)),
    act(who, "new-customer.choose-subscriptions", { lines: [...lines] }),
    act(who, "new-customer.review", {}),
    act(who, "new-customer.submit", {}),
    act(who, "new-customer.done", {}),
  ];
  return order.flatMap((step) => actionSentence(step, "past", language) ?? []);
}

/** The support contacts that were designated before the first step. */
function supportSentences(
  company: string,
  subscriptions: readonly ExpectedSubscription[],
  language: Language,
): readonly string[] {
  const who = usualPersonOf(northwind).id;
  return subscriptions.flatMap(({ offer, supportContact }) => {
    if (supportContact === null) return [];
    const name = { customer: company, offer: { id: offer, name: offerInWords(offer) } };
    return [printSentence(sentences.designatesSupport, language, who, "past", supportContact, name)];
  });
}
