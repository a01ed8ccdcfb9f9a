import type { Customer } from "../../../reference/entities";
import type { State } from "../../../reference/state";
import { customerOf, customersOf, siblingsOf } from "../conditions";
import { changingArgs, changingData, changingObservation, thenChanging } from "../effect-mutators";
import { withCustomer, withSubscription } from "../state-edits";
import { faultsOfKind } from "./faults-of-kind";

/** The subscriptions of the same customer to the same offer, the oldest first. */
function twinsOf(state: State, subscription: string): readonly string[] {
  const offerOf = (id: string) => state.subscriptions.get(id)?.offer;
  return siblingsOf(state, subscription).filter((id) => offerOf(id) === offerOf(subscription));
}

/** The customers of the same provider that equal this one in a field, the oldest first. */
function alike(state: State, id: string, field: (customer: Customer) => string): readonly Customer[] {
  const customer = state.customers.get(id);
  if (customer === undefined) return [];
  return customersOf(state, customer.provider).filter((each) => field(each) === field(customer));
}

const domainOf = ({ details }: Customer) => details.domain;
const nameOf = ({ details }: Customer) => details.company.normalize("NFC").toLowerCase();

function isFirst<Row>(key: (row: Row) => string): (row: Row, at: number, rows: readonly Row[]) => boolean {
  return (row, at, rows) => rows.findIndex((each) => key(each) === key(row)) === at;
}

export const twins = faultsOfKind("twins", {
  "upgrade-reaches-the-older-twin": {
    requirement: "subscription-can-be-upgraded",
    story: "Of two subscriptions to one offer, the older one is upgraded instead of the chosen one.",
    change: changingData("subscription-upgraded", (data, state) => ({
      ...data,
      subscription: twinsOf(state, data.subscription)[0] ?? data.subscription,
    })),
  },
  "new-name-reaches-the-namesake": {
    requirement: "associated-reseller-manages-subscription",
    story: "Renaming a subscription also renames one to the same offer at a customer of the same name.",
    change: thenChanging("subscription-renamed", (after, { nickname, subscription }) => {
      const own = customerOf(after, subscription);
      const offer = after.subscriptions.get(subscription)?.offer;
      const others = alike(after, own?.id ?? "", nameOf).filter(({ id }) => id !== own?.id);
      const twin = others
        .flatMap(({ subscriptions }) => subscriptions)
        .find((id) => after.subscriptions.get(id)?.offer === offer);
      return twin === undefined ? after : withSubscription(after, twin, { nickname });
    }),
  },
  "mpn-id-lands-on-the-older-twin": {
    requirement: "existing-subscription-takes-reseller",
    story: "An MPN ID entered for the newer of two subscriptions to one offer is recorded on the older one.",
    change: changingData("reseller-associated", (data, state) => ({
      ...data,
      subscription: twinsOf(state, data.subscription)[0] ?? data.subscription,
    })),
  },
  "telephone-number-goes-to-the-first-of-the-domain": {
    requirement: "customer-association-grants-administration",
    story: "Of two customers with one domain, the first one gets the other's new telephone number.",
    change: changingData("phone-changed", (data, state) => ({
      ...data,
      customer: alike(state, data.customer, domainOf)[0]?.id ?? data.customer,
    })),
  },
  "names-that-differ-by-case-share-a-row": {
    requirement: "new-customer-listed-with-reseller",
    story: "A customer whose name differs from an older one's by capitals is not listed.",
    change: changingObservation("customers", (rows) =>
      rows.filter(isFirst(({ company }) => company.toLowerCase())),
    ),
  },
  "resellers-of-one-name-share-a-row": {
    requirement: "acceptance-lists-reseller",
    story: "A partner that is called like an earlier one is not listed.",
    change: changingObservation("indirect-resellers", (rows) => rows.filter(isFirst(({ name }) => name))),
  },
  "support-contact-covers-the-twins": {
    requirement: "support-contact-per-subscription",
    story: "A support contact is designated for all of the customer's subscriptions to the same offer.",
    change: thenChanging("support-contact-designated", (after, { reseller, subscription }) =>
      twinsOf(after, subscription).reduce(
        (changed, id) => withSubscription(changed, id, { supportContact: reseller }),
        after,
      ),
    ),
  },
  "tenant-owner-counts-for-the-whole-domain": {
    requirement: "tenant-owner-manages-azure",
    story: "Tenant owner permissions for one customer appear at every customer with its domain.",
    change: thenChanging("tenant-owner-granted", (after, { customer, reseller }) =>
      alike(after, customer, domainOf).reduce(
        (changed, { id, tenantOwners }) =>
          withCustomer(changed, id, { tenantOwners: [...new Set([...tenantOwners, reseller])] }),
        after,
      ),
    ),
  },
  "record-of-the-first-namesake-opens": {
    requirement: "subscription-added-from-record",
    story: "Add subscription in the record of one of two namesakes opens for the first of them.",
    change: changingArgs("add-subscription.start", ({ customer }, { state }) => ({
      customer: alike(state, customer, nameOf)[0]?.id ?? customer,
    })),
  },
});
