import type { Subscription } from "../../../reference/entities";
import type { State } from "../../../reference/state";
import { isOfFirstOrder, siblingsOf } from "../conditions";
import {
  changingData,
  changingObservation,
  refusing,
  refusingObservation,
  thenChanging,
} from "../effect-mutators";
import type { Change } from "../fault";
import { replacingFact, together } from "../part-mutators";
import { withSubscription } from "../state-edits";
import { faultsOfKind } from "./faults-of-kind";
import { noted, notesOn } from "./notes";

/** Notes each subscription that came to be in this way. */
const notingUpgrades: Change = thenChanging("subscription-upgraded", (after, { subscription }) =>
  noted(after, "upgraded", subscription),
);
const notingMpnIds: Change = thenChanging("reseller-associated", (after, { subscription }) =>
  noted(after, "by-mpn-id", subscription),
);

function isNoted(state: State, way: string, subscription: string): boolean {
  return notesOn(state, way).includes(subscription);
}

function isAdded(state: State, id: string): boolean {
  const subscription = state.subscriptions.get(id);
  return subscription !== undefined && !isOfFirstOrder(state, subscription);
}

function hasAzureByFirstOrder(state: State, subscriptions: readonly string[]): boolean {
  const isAzure = ({ offer }: Subscription) => state.directory.offers.get(offer)?.azure === true;
  return subscriptions.some((id) => {
    const subscription = state.subscriptions.get(id);
    return subscription !== undefined && isAzure(subscription) && !isNoted(state, "upgraded", id);
  });
}

export const origins = faultsOfKind("origins", {
  "upgraded-subscriptions-take-no-mpn-id": {
    requirement: "existing-subscription-takes-reseller",
    story: "An MPN ID is refused for a subscription that was upgraded.",
    change: together(
      notingUpgrades,
      refusing("subscription.set-reseller", "unknown-mpn-id", ({ state }, { subscription }) =>
        isNoted(state, "upgraded", subscription),
      ),
    ),
  },
  "name-chosen-on-the-form-cannot-be-replaced": {
    requirement: "existing-subscription-takes-reseller",
    story: "On subscriptions added with a reseller, another MPN ID is accepted and not kept.",
    change: changingData("reseller-associated", (data, state) => {
      const { mpnId = null, reseller = null } = state.subscriptions.get(data.subscription) ?? {};
      return isAdded(state, data.subscription) && reseller !== null ? { ...data, mpnId, reseller } : data;
    }),
  },
  "licences-for-added-subscriptions-are-lost": {
    requirement: "licences-can-be-added",
    story: "Licences bought for a subscription that was added with a reseller are not counted.",
    change: changingData("licences-bought", (data, state) => {
      const isAssociated = state.subscriptions.get(data.subscription)?.reseller !== null;
      return isAdded(state, data.subscription) && isAssociated ? { ...data, additional: 0 } : data;
    }),
  },
  "reseller-of-the-first-order-may-not-rename": {
    requirement: "associated-reseller-manages-subscription",
    story: "A reseller that was chosen in the first order is refused what one entered later may do.",
    change: together(
      notingMpnIds,
      refusing("subscription.rename", "not-associated", ({ company, state }, { subscription }) => {
        const { reseller = null } = state.subscriptions.get(subscription) ?? {};
        const isEntered = isNoted(state, "by-mpn-id", subscription) || isAdded(state, subscription);
        return company.kind === "reseller" && reseller === company.id && !isEntered;
      }),
    ),
  },
  "reseller-by-mpn-id-does-not-see-the-subscription": {
    requirement: "associated-reseller-manages-subscription",
    story: "A subscription whose reseller was entered by MPN ID is missing on that reseller's page.",
    change: together(
      notingMpnIds,
      changingObservation("subscriptions", (rows, { company, state }) =>
        rows.filter(
          ({ subscription, reseller }) =>
            reseller !== company.id || !isNoted(state, "by-mpn-id", subscription),
        ),
      ),
    ),
  },
  "credit-ends-with-the-upgrade": {
    requirement: "subscription-association-earns-credit",
    story: "A subscription that was upgraded is credited to nobody, though its reseller is still there.",
    change: together(
      notingUpgrades,
      replacingFact(
        "creditedReseller",
        (original) => (situation, subscription) =>
          isNoted(situation.state, "upgraded", subscription.id)
            ? undefined
            : original(situation, subscription),
      ),
    ),
  },
  "azure-by-upgrade-does-not-count": {
    requirement: "tenant-owner-manages-azure",
    story: "A customer that came to Azure by an upgrade is not treated as an Azure customer.",
    change: together(
      notingUpgrades,
      replacingFact(
        "isAzureCustomer",
        (original) => (state, customer) =>
          original(state, customer) && hasAzureByFirstOrder(state, customer.subscriptions),
      ),
    ),
  },
  "customers-after-a-cancelled-order-have-no-reseller": {
    requirement: "new-customer-listed-with-reseller",
    story: "A customer whose order follows a cancelled one is listed without its reseller.",
    change: together(
      thenChanging("order-cancelled", (after, { owner }) => noted(after, "cancelled", owner)),
      thenChanging("order-confirmed", (after, { customer, owner }) =>
        notesOn(after, "cancelled").includes(owner) ? noted(after, "alone", customer) : after,
      ),
      changingObservation("customers", (rows, { state }) =>
        rows.map((row) =>
          notesOn(state, "alone").includes(row.customer) ? { ...row, reseller: null } : row,
        ),
      ),
    ),
  },
  "records-with-additions-do-not-open-for-the-reseller": {
    requirement: "customer-association-grants-administration",
    story: "Once a subscription was added, the account's reseller cannot open the customer's record.",
    change: refusingObservation("customer", "not-associated", ({ company, state }, { customer }) => {
      const newest = state.customers.get(customer)?.subscriptions.at(-1) ?? "";
      return company.kind === "reseller" && isAdded(state, newest);
    }),
  },
  "support-contact-of-added-subscriptions-goes-with-a-purchase": {
    requirement: "support-contact-per-subscription",
    story: "Buying licences for one subscription clears the support contacts of those that were added.",
    change: thenChanging("licences-bought", (after, { subscription }) =>
      siblingsOf(after, subscription)
        .filter((id) => isAdded(after, id))
        .reduce((changed, id) => withSubscription(changed, id, { supportContact: null }), after),
    ),
  },
});
