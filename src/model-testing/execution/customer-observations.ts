import { NonEmpty, OneOf, type Pattern, Telephone } from "../../assertions/pattern";
import type { ObservationName } from "../../port/observations";
import { type Assumptions, allHold } from "../bindings/assumptions";
import type { ExpectedCustomer, ExpectedSubscription } from "../bindings/expected-state";
import { associationOf, supportContactOf } from "./expected-association";
import type { View } from "./view";

/** A pattern that the value must match, or `unreadable`: no value, or a refusal to show it. */
export type Expectation = { readonly pattern: Pattern } | "unreadable";

/** The expected observations of one customer. Undefined if nothing is expected. */
export const customerObservations: Readonly<
  Partial<Record<ObservationName, (customer: ExpectedCustomer, view: View) => Expectation | undefined>>
> = {
  customer: ({ company, reseller, phone }) => ({
    pattern: {
      company,
      reseller,
      ...(phone === undefined ? {} : { contact: { phone: new Telephone(phone) } }),
    },
  }),
  subscriptions: subscriptionsOf,
  credentials: credentialsOf,
  "tenant-owners": ({ tenantOwners }) => tenantOwners && { pattern: [...tenantOwners] },
  "azure-account": ({ note }) => (note === undefined ? undefined : { pattern: { note } }),
};

/** Cached, because expected customers are immutable. */
const subscriptionLists = new WeakMap<Assumptions, WeakMap<ExpectedCustomer, Expectation>>();

function subscriptionsOf(customer: ExpectedCustomer, { terms }: View): Expectation {
  const lists = subscriptionLists.get(terms.assumptions) ?? new WeakMap();
  subscriptionLists.set(terms.assumptions, lists);
  const known = lists.get(customer) ?? {
    pattern: customer.subscriptions.map((each) => subscriptionPattern(each, customer, terms.assumptions)),
  };
  lists.set(customer, known);
  return known;
}

/** The pattern of a subscription, without the fields that rest on a choice that is not known. */
function subscriptionPattern(
  subscription: ExpectedSubscription,
  customer: ExpectedCustomer,
  assumptions: Assumptions,
): Pattern {
  const { offer, licences, nickname, byName } = subscription;
  const association = associationOf(subscription, assumptions);
  const supportContact = supportContactOf(subscription, customer, assumptions);
  // A subscription that is credited to the account's reseller may show it as its own (reading-023).
  const { choices, holds } = assumptions;
  const mayBeCredited = !holds("reading-023") || choices["reading-023"] === "credit";
  const isCredited = mayBeCredited && association?.reseller === null;
  const showsMpnId = !isCredited && (!byName || holds("reading-028"));
  return {
    offer,
    licences,
    ...(association === undefined
      ? {}
      : { reseller: isCredited ? new OneOf([null, customer.reseller]) : association.reseller }),
    ...(association === undefined || !showsMpnId ? {} : { mpnId: association.mpnId }),
    ...(supportContact === undefined ? {} : { supportContact }),
    ...(nickname === undefined ? {} : { nickname }),
  };
}

const shownCredentials: Pattern = {
  userName: new NonEmpty({ en: "‹the user name›", "zh-TW": "‹使用者名稱›" }),
  temporaryPassword: new NonEmpty({ en: "‹the temporary password›", "zh-TW": "‹暫時密碼›" }),
};

/** Others cannot read credentials while one person can by readings 015 and 033; that they are gone afterwards is stated by the page. */
function credentialsOf(
  { company }: ExpectedCustomer,
  { expectedState, observer, terms }: View,
): Expectation | undefined {
  const readers = expectedState.readers.filter((reader) => reader.company === company);
  if (readers.some(({ person }) => person === observer.person)) return { pattern: shownCredentials };
  return readers.length > 0 && !allHold(["reading-015", "reading-033"], terms.assumptions)
    ? undefined
    : "unreadable";
}
