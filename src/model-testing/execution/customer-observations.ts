import { NonEmpty, type Pattern } from "../../assertions/pattern";
import type { ObservationName } from "../../port/observations";
import type { ExpectedCustomer } from "../bindings/expected-state";
import type { View } from "./view";

/** A pattern that the value must match, or `unreadable`: no value, or a refusal to show it. */
export type Expectation = { readonly pattern: Pattern } | "unreadable";

/** The expected observations of one customer. Undefined if nothing is expected. */
export const customerObservations: Readonly<
  Partial<Record<ObservationName, (customer: ExpectedCustomer, view: View) => Expectation | undefined>>
> = {
  customer: ({ company, reseller, phone }) => ({
    pattern: { company, reseller, ...(phone === undefined ? {} : { contact: { phone } }) },
  }),
  subscriptions: subscriptionsOf,
  credentials: credentialsOf,
  "tenant-owners": ({ tenantOwners }) => tenantOwners && { pattern: [...tenantOwners] },
  "azure-account": ({ note }) => (note === undefined ? undefined : { pattern: { note } }),
};

const subscriptionLists = {
  withMpnIds: new WeakMap<ExpectedCustomer, Expectation>(),
  withoutMpnIds: new WeakMap<ExpectedCustomer, Expectation>(),
};

/** Cached, because expected customers are immutable. */
function subscriptionsOf(customer: ExpectedCustomer, { terms }: View): Expectation {
  const withMpnIds = terms.assumptions.holds("reading-028");
  const lists = withMpnIds ? subscriptionLists.withMpnIds : subscriptionLists.withoutMpnIds;
  const known = lists.get(customer) ?? listOf(customer, withMpnIds);
  lists.set(customer, known);
  return known;
}

/** The list without the MPN IDs of resellers that were chosen by name, if `withMpnIds` is false. */
function listOf({ subscriptions }: ExpectedCustomer, withMpnIds: boolean): Expectation {
  const pattern = subscriptions.map((each) => {
    const { offer, licences, nickname, reseller, mpnId, supportContact, byName } = each;
    return {
      offer,
      licences,
      reseller,
      supportContact,
      ...(byName && !withMpnIds ? {} : { mpnId }),
      ...(nickname === undefined ? {} : { nickname }),
    };
  });
  return { pattern };
}

const shownCredentials: Pattern = {
  userName: new NonEmpty({ en: "‹the user name›", "zh-TW": "‹使用者名稱›" }),
  temporaryPassword: new NonEmpty({ en: "‹the temporary password›", "zh-TW": "‹暫時密碼›" }),
};

/** Others cannot read credentials while one person can by reading-015; that they are gone afterwards is stated by the page. */
function credentialsOf(
  { company }: ExpectedCustomer,
  { expectedState, observer, terms }: View,
): Expectation | undefined {
  const readers = expectedState.readers.filter((reader) => reader.company === company);
  if (readers.some(({ person }) => person === observer.person)) return { pattern: shownCredentials };
  return readers.length > 0 && !terms.assumptions.holds("reading-015") ? undefined : "unreadable";
}
