import { happened } from "../../../reference/event";
import type { State } from "../../../reference/state";
import { customerOf, oldestBeside, siblingsOf } from "../conditions";
import {
  changingData,
  changingEvents,
  losing,
  refusing,
  refusingObservation,
  thenChanging,
} from "../effect-mutators";
import { faultsOf } from "../faults-of";
import { withCustomer } from "../state-edits";

function withEveryPhone(state: State, phone: string): State {
  return [...state.customers.values()].reduce((changed, { id, details }) => {
    return withCustomer(changed, id, { details: { ...details, contact: { ...details.contact, phone } } });
  }, state);
}

export const customerAssociationGrantsAdministration = faultsOf(
  "customer-association-grants-administration",
  {
    "resellers-change-no-account": {
      story: "The account's reseller is refused when it changes the customer's information.",
      change: refusing(
        "customer.change-phone",
        "not-associated",
        ({ company }) => company.kind === "reseller",
      ),
    },
    "account-changes-by-resellers-are-lost": {
      story: "What the account's reseller changes in the customer's information is accepted and forgotten.",
      change: changingEvents("customer.change-phone", (events, { company }) =>
        company.kind === "reseller" ? [] : events,
      ),
    },
    "account-changes-are-lost": {
      story: "Nobody's change of the customer's information is kept.",
      change: losing("customer.change-phone", "phone-changed"),
    },
    "resellers-read-no-account": {
      story: "The account's reseller cannot open the customer's information.",
      change: refusingObservation("customer", "not-associated", ({ company }) => company.kind === "reseller"),
    },
    "account-opens-its-oldest-subscription-only": {
      story:
        "The account's reseller manages the customer's oldest subscription and is refused on the others.",
      change: refusing("subscription.rename", "not-associated", ({ company, state }, { subscription }) => {
        const isAccounts = customerOf(state, subscription)?.reseller === company.id;
        return isAccounts && oldestBeside(state, subscription) !== subscription;
      }),
    },
    "telephone-changes-at-every-customer": {
      story: "Changing the telephone number of one customer changes those of all.",
      change: thenChanging("phone-changed", (state, { phone }) => withEveryPhone(state, phone)),
    },
    "telephone-changes-at-the-newest-customer": {
      story: "Whichever customer's telephone number is changed, the newest customer has it afterwards.",
      change: changingData("phone-changed", (data, state) => ({
        ...data,
        customer: [...state.customers.keys()].at(-1) ?? data.customer,
      })),
    },
    "changes-hit-all-subscriptions": {
      story: "Managing one subscription changes all of the customer's.",
      change: changingEvents("subscription.rename", (_events, { state }, { nickname, subscription }) =>
        siblingsOf(state, subscription).map((each) =>
          happened("subscription-renamed", { subscription: each, nickname }),
        ),
      ),
    },
  },
);
