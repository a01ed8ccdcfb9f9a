import { customerOf, oldestBeside, partnersIn } from "../conditions";
import { changingData, changingEvents, refusing } from "../effect-mutators";
import { faultsOf } from "../faults-of";
import { replacingFact } from "../part-mutators";

export const associatedResellerManagesSubscription = faultsOf("associated-reseller-manages-subscription", {
  "association-lets-nobody-manage": {
    story: "A reseller that is associated with a subscription alone is refused whatever it tries there.",
    change: refusing("subscription.rename", "not-associated", ({ company, state }, { subscription }) => {
      const customer = customerOf(state, subscription);
      return company.kind === "reseller" && customer?.reseller !== company.id;
    }),
  },
  "changes-by-resellers-are-lost": {
    story: "What a reseller changes on a subscription is accepted and forgotten.",
    change: changingEvents("subscription.rename", (events, { company }) =>
      company.kind === "reseller" ? [] : events,
    ),
  },
  "changes-hit-the-oldest-subscription": {
    story: "Whichever subscription is managed, the customer's oldest one changes.",
    change: changingData("subscription-renamed", (data, state) => ({
      ...data,
      subscription: oldestBeside(state, data.subscription),
    })),
  },
  "one-subscription-opens-the-others": {
    reading: "reading-010",
    story: "A reseller that is associated with one subscription manages the customer's other ones too.",
    change: replacingFact("manages", (original) => (situation, customer, subscription) => {
      const { company, state } = situation;
      const hasOne = customer.subscriptions.some(
        (id) => state.subscriptions.get(id)?.reseller === company.id,
      );
      return hasOne || original(situation, customer, subscription);
    }),
  },
  "nicknames-lose-their-case": {
    story: "The name that a subscription is given is kept in small letters.",
    change: changingData("subscription-renamed", (data) => ({
      ...data,
      nickname: data.nickname.toLowerCase(),
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
});
