import type { Language } from "../../../domain/language";
import type { ObservationName } from "../../../port/observations";
import { offerInWords, personInWords, type SubscriptionName } from "../../../vocabulary/names";
import { printSentence } from "../../../vocabulary/print-sentence";
import { sentences } from "../../../vocabulary/sentences";
import type { Observer } from "../../bindings/binding";
import type { ExpectedCustomer, ExpectedState, ExpectedSubscription } from "../../bindings/expected-state";

interface View {
  readonly expectedState: ExpectedState;
  readonly observer: Observer;
  readonly person: string;
  readonly customers: readonly ExpectedCustomer[];
  readonly language: Language;
}

type ObservationPhrase = (view: View) => readonly string[];

/** The sentences for one person's observation; none if the vocabulary has no sentence for it. */
export function observationSentences(
  what: ObservationName,
  observer: Observer,
  expectedState: ExpectedState,
  language: Language,
): readonly string[] {
  const { kind, organisation, person } = observer;
  if (personInWords(person, language) === undefined) return [];
  const customers = expectedState.customers.filter(
    ({ provider, reseller, subscriptions }) =>
      (kind === "provider" ? provider : reseller) === organisation ||
      subscriptions.some((each) => each.reseller === organisation),
  );
  return observationPhrases[what]?.({ expectedState, observer, person, customers, language }) ?? [];
}

const observationPhrases: Readonly<Partial<Record<ObservationName, ObservationPhrase>>> = {
  "indirect-resellers": (view) => [
    printSentence(sentences.seesResellers, view.language, view.person, partnersOf(view)),
  ],
  "support-contact-choices": (view) => [
    printSentence(sentences.canDesignateResellers, view.language, view.person, partnersOf(view)),
  ],
  "new-subscription-reseller-choices": (view) => [
    printSentence(sentences.canChooseResellers, view.language, view.person, partnersOf(view)),
  ],
  "partnership-request": ({ expectedState, person, language }) =>
    expectedState.drafts
      .filter((expected) => expected.person === person)
      .slice(0, 1)
      .map(({ draft }) => printSentence(sentences.hasDraftOpen, language, person, draft !== null)),
  "new-customer-form": orderSentences,
  "add-subscription": ({ expectedState, person, language }) => {
    const found = expectedState.additions.find((addition) => addition.person === person);
    if (found === undefined || found.company === null) return [];
    const { company, lines } = found;
    return lines.length === 0
      ? [printSentence(sentences.hasEmptyAddition, language, person, company)]
      : [printSentence(sentences.isAdding, language, person, lines, company)];
  },
  customers: ({ person, customers, language }) => [
    printSentence(
      sentences.seesCustomers,
      language,
      person,
      customers.map(({ company }) => company),
    ),
    ...customers.map(({ company, reseller }) =>
      printSentence(sentences.customerIsAssociated, language, company, reseller),
    ),
  ],
  orders: ordersSentences,
  incentives: (view) =>
    subscriptionsIn(view).map(({ name, credited }) =>
      printSentence(sentences.seesCredited, view.language, view.person, listOf(credited), name),
    ),
  credentials: ({ expectedState, person, customers, language }) =>
    customers.map(({ company }) => {
      const can = expectedState.readers.some(
        (reader) => reader.person === person && reader.company === company,
      );
      return printSentence(sentences.canReadCredentials, language, person, can, company);
    }),
  subscriptions: (view) => [
    ...view.customers.map(({ company, subscriptions }) =>
      printSentence(sentences.seesSubscriptions, view.language, view.person, company, subscriptions),
    ),
    ...subscriptionsIn(view).flatMap(({ name, reseller, supportContact }) => [
      printSentence(sentences.subscriptionIsAssociated, view.language, name, listOf(reseller)),
      printSentence(sentences.supportContactIs, view.language, name, listOf(supportContact)),
    ]),
  ],
  customer: ({ customers, language }) =>
    customers.flatMap(({ company: customer, phone }) => {
      if (phone === undefined) return [];
      return printSentence(sentences.settingIsNow, language, { kind: "telephone", customer }, phone);
    }),
  "tenant-owners": ({ person, customers, language }) =>
    customers.flatMap(({ company, tenantOwners }) => {
      if (tenantOwners === undefined) return [];
      return printSentence(sentences.seesTenantOwners, language, person, tenantOwners, company);
    }),
  "azure-account": ({ customers, language }) =>
    customers.flatMap(({ company: customer, note }) => {
      if (note === undefined) return [];
      return printSentence(sentences.azureCarriesNote, language, customer, note);
    }),
};

function partnersOf({ expectedState: { partners }, observer: { organisation } }: View): readonly string[] {
  return partners.filter(({ provider }) => provider === organisation).map(({ reseller }) => reseller);
}

function listOf(id: string | null): readonly string[] {
  return id === null ? [] : [id];
}

function orderSentences({ expectedState, person, language }: View): readonly string[] {
  const found = expectedState.orders.find((order) => order.person === person);
  if (found === undefined) return [];
  const { page, reseller, company, lines } = found;
  if (page === "review" && company !== null)
    return [printSentence(sentences.isReviewing, language, person, company, lines)];
  const shown = printSentence(sentences.isShownPage, language, person, page);
  if (page !== "new-customer" || reseller === null) return [shown];
  return [shown, printSentence(sentences.resellerIsSelected, language, reseller, person)];
}

/** The vocabulary can state that there is one order, or none. */
function ordersSentences({ person, observer, customers, language }: View): readonly string[] {
  const placed =
    observer.kind === "reseller"
      ? []
      : customers.flatMap(({ company, placed }) => placed.map((lines) => ({ company, lines })));
  const [only, ...others] = placed;
  if (only === undefined) return [printSentence(sentences.seesNoOrder, language, person)];
  if (others.length > 0) return [];
  return [printSentence(sentences.hasOrdered, language, person, only.lines, only.company)];
}

type NamedSubscription = ExpectedSubscription & { readonly name: SubscriptionName };

/** The vocabulary names a subscription by customer and offer, so the customer must not have another one to that offer. */
function subscriptionsIn({ customers, observer }: View): readonly NamedSubscription[] {
  return customers.flatMap(({ company, subscriptions }) =>
    subscriptions
      .filter(({ offer }) => subscriptions.filter((each) => each.offer === offer).length === 1)
      .filter(({ credited }) => observer.kind === "provider" || credited === observer.organisation)
      .map((each) => ({
        ...each,
        name: { customer: company, offer: { id: each.offer, name: offerInWords(each.offer) } },
      })),
  );
}
