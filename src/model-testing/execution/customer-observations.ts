import { NonEmpty, type Pattern } from "../../assertions/pattern";
import type { ObservationName } from "../../port/observations";
import type { ExpectedCustomer } from "../bindings/expected-state";
import type { ExpectationTerms, View } from "./view";

/** `unreadable` is nothing at all or a refusal to show it. */
type CustomerClaim = { readonly pattern: Pattern } | "unreadable" | undefined;

/** What people must see of a customer. */
export const customerObservations: Readonly<
  Partial<Record<ObservationName, (customer: ExpectedCustomer, view: View) => CustomerClaim>>
> = {
  customer: ({ company, reseller, phone }) => ({
    pattern: { company, reseller, ...(phone === undefined ? {} : { contact: { phone } }) },
  }),
  subscriptions: subscriptionsOf,
  credentials: credentialsOf,
  "tenant-owners": ({ tenantOwners }) => tenantOwners && { pattern: [...tenantOwners] },
  "azure-account": ({ note }) => (note === undefined ? undefined : { pattern: { note } }),
};

const subscriptionClaims = [
  new WeakMap<ExpectedCustomer, CustomerClaim>(),
  new WeakMap<ExpectedCustomer, CustomerClaim>(),
];

/** Pictures of customers are never changed in place, so what must be seen of one is worked out once. */
function subscriptionsOf(customer: ExpectedCustomer, { terms }: View): CustomerClaim {
  const claims = subscriptionClaims[terms.readings ? 1 : 0];
  const known = claims?.get(customer) ?? listOf(customer, terms);
  claims?.set(customer, known);
  return known;
}

function listOf({ subscriptions }: ExpectedCustomer, { readings }: ExpectationTerms): CustomerClaim {
  const pattern = subscriptions.map((each) => {
    const { offer, licences, nickname, reseller, mpnId, supportContact, byName } = each;
    return {
      offer,
      licences,
      reseller,
      supportContact,
      ...(byName && !readings ? {} : { mpnId }),
      ...(nickname === undefined ? {} : { nickname }),
    };
  });
  return { pattern };
}

const shownCredentials: Pattern = {
  userName: new NonEmpty({ en: "‹the user name›", "zh-TW": "‹使用者名稱›" }),
  temporaryPassword: new NonEmpty({ en: "‹the temporary password›", "zh-TW": "‹暫時密碼›" }),
};

/** That others cannot read what is still shown to one is reading-015; that it is gone afterwards is the page's. */
function credentialsOf(
  { company }: ExpectedCustomer,
  { expectedState, observer, terms }: View,
): CustomerClaim {
  const readers = expectedState.readers.filter((reader) => reader.company === company);
  if (readers.some(({ person }) => person === observer.person)) return { pattern: shownCredentials };
  return readers.length > 0 && !terms.readings ? undefined : "unreadable";
}
