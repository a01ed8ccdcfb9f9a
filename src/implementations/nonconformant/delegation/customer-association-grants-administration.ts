import type { Customer } from "../../reference/nouns";
import type { Situation } from "../../reference/parts";
import type { State } from "../../reference/state";
import { breaking } from "../breaking";
import { withCustomer } from "../changing-state";
import { changingData, losing, refusingSight, thenChanging } from "../happening";
import { changingEvents, changingSight, refusing, replacingFact, together } from "../replacing";
import { customerOf, oldestBeside, partnersIn } from "../situations";

function withEveryPhone(state: State, phone: string): State {
  return [...state.customers.values()].reduce((changed, { id, details }) => {
    return withCustomer(changed, id, { details: { ...details, contact: { ...details.contact, phone } } });
  }, state);
}

function supports({ company, state }: Situation, customer: Customer): boolean {
  return customer.subscriptions.some((id) => state.subscriptions.get(id)?.supportContact === company.id);
}

export const customerAssociationGrantsAdministration = breaking(
  "customer-association-grants-administration",
  {
    "resellers-change-no-account": {
      story: "The account's reseller is refused when it changes the customer's information.",
      change: refusing("customer.manage", "not-associated", ({ company }) => company.kind === "reseller"),
    },
    "account-changes-by-resellers-are-lost": {
      story: "What the account's reseller changes in the customer's information is accepted and forgotten.",
      change: changingEvents("customer.manage", (events, { company }) =>
        company.kind === "reseller" ? [] : events,
      ),
    },
    "account-changes-are-lost": {
      story: "Nobody's change of the customer's information is kept.",
      change: losing("customer.manage", "phone-changed"),
    },
    "resellers-read-no-account": {
      story: "The account's reseller cannot open the customer's information.",
      change: refusingSight("customer", "not-associated", ({ company }) => company.kind === "reseller"),
    },
    "account-opens-its-oldest-subscription-only": {
      story:
        "The account's reseller manages the customer's oldest subscription and is refused on the others.",
      change: refusing("subscription.manage", "not-associated", ({ company, state }, { subscription }) => {
        const isAccounts = customerOf(state, subscription)?.reseller === company.id;
        return isAccounts && oldestBeside(state, subscription) !== subscription;
      }),
    },
    "account-shows-its-reseller-no-subscriptions": {
      story: "The account's reseller opens the Subscriptions page and finds it empty.",
      change: changingSight("subscriptions", (rows, { company }) =>
        company.kind === "reseller" ? rows.filter(({ reseller }) => reseller === company.id) : rows,
      ),
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
    "any-partner-administers": {
      reading: "reading-010",
      story: "Every partner of the provider administers a customer that it serves in any way.",
      change: replacingFact("administers", (original) => (situation, customer) => {
        const partners = partnersIn(situation.state, customer.provider);
        return partners.includes(situation.company.id) || original(situation, customer);
      }),
    },
    "support-contact-manages": {
      reading: "reading-011",
      story:
        "Whoever supports a subscription sees its customer and manages it like the subscription's reseller.",
      change: together(
        replacingFact("serves", (original) => (situation, customer) => {
          return original(situation, customer) || supports(situation, customer);
        }),
        replacingFact("manages", (original) => (situation, customer, subscription) => {
          const isContact = subscription.supportContact === situation.company.id;
          return original(situation, customer, subscription) || isContact;
        }),
      ),
    },
    "support-contact-administers-the-account": {
      reading: "reading-011",
      story: "Whoever supports one subscription administers the whole account.",
      change: together(
        replacingFact("serves", (original) => (situation, customer) => {
          return original(situation, customer) || supports(situation, customer);
        }),
        replacingFact("administers", (original) => (situation, customer) => {
          return original(situation, customer) || supports(situation, customer);
        }),
      ),
    },
  },
);
