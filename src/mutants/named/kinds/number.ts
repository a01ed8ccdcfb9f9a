import { customerOf, isOfFirstOrder } from "../conditions";
import { changingData, changingEvents, changingObservation } from "../effect-mutators";
import { faultsOfKind } from "./faults-of-kind";

export const number = faultsOfKind("number", {
  "customers-page-ends-after-twenty-five-rows": {
    requirement: "new-customer-listed-with-reseller",
    story: "The twenty-sixth customer and all after it are missing on the Customers page.",
    change: changingObservation("customers", (rows) => rows.slice(0, 25)),
  },
  "partners-from-the-twenty-first-on-are-not-listed": {
    requirement: "acceptance-lists-reseller",
    story: "The Indirect resellers page ends after twenty partners.",
    change: changingObservation("indirect-resellers", (rows) => rows.slice(0, 20)),
  },
  "lines-from-the-eleventh-on-are-not-placed": {
    requirement: "submission-places-order",
    story: "Of a long order, the first ten lines become subscriptions.",
    change: changingEvents("new-customer.submit", (events) => {
      const added = events.filter(({ kind }) => kind === "subscription-added");
      return events.filter((event) => !added.slice(10).includes(event));
    }),
  },
  "support-list-ends-with-the-twelfth-name": {
    requirement: "support-contact-per-subscription",
    story: "A partner after the twelfth cannot be found on the list of support contacts.",
    change: changingObservation("support-contact-choices", (choices) => choices.slice(0, 12)),
  },
  "names-on-the-form-end-with-the-fifteenth": {
    requirement: "reseller-chosen-by-name",
    story: "The list of resellers' names on the New subscription page ends after fifteen.",
    change: changingObservation("new-subscription-reseller-choices", (choices) => choices.slice(0, 15)),
  },
  "filtered-list-ends-with-the-fifth-customer": {
    requirement: "customers-filtered-by-reseller",
    story: "Filtering by a reseller with six customers shows five.",
    change: changingObservation("customers", (rows, _situation, { reseller }) =>
      reseller === undefined ? rows : rows.slice(0, 5),
    ),
  },
  "credits-from-the-ninth-on-are-missing": {
    requirement: "subscription-association-earns-credit",
    story: "The list of incentives ends after eight subscriptions.",
    change: changingObservation("incentives", (credits) => credits.slice(0, 8)),
  },
  "seventh-subscription-cannot-be-seen": {
    requirement: "new-subscriptions-are-listed",
    story: "What is added to a customer with six subscriptions is ordered and not listed.",
    change: changingEvents("add-subscription.submit", (events, { state }) =>
      events.filter((event) => {
        if (event.kind !== "subscription-added") return true;
        const before = state.customers.get(event.data.subscription.customer)?.subscriptions ?? [];
        return before.length < 6;
      }),
    ),
  },
  "more-than-ninety-nine-licences-lose-a-digit": {
    requirement: "licences-are-counted-per-subscription",
    story: "A first order of a hundred licences or more is counted by its last two digits.",
    change: changingData("subscription-added", ({ subscription }, state) => {
      const isCut = subscription.licences > 99 && isOfFirstOrder(state, subscription);
      const licences = isCut ? subscription.licences % 100 : subscription.licences;
      return { subscription: { ...subscription, licences } };
    }),
  },
  "third-purchase-is-not-counted": {
    requirement: "licences-can-be-added",
    story: "A third purchase for a customer with three subscriptions is accepted and adds nothing.",
    change: changingData("licences-bought", (data, state) => {
      const many = (customerOf(state, data.subscription)?.subscriptions.length ?? 0) > 2;
      return many ? { ...data, additional: 0 } : data;
    }),
  },
});
