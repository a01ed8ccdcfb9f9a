import { changingObservation, refusingObservation } from "../effect-mutators";
import { faultsOf } from "../faults-of";
import { replacingFact } from "../part-mutators";

export const customersAreFound = faultsOf("customers-are-found", {
  "page-ends-after-the-first-customer": {
    story: "The Customers page shows the first customer and none of the others.",
    change: changingObservation("customers", (rows) => rows.slice(0, 1)),
  },
  "third-customer-is-on-a-page-that-never-comes": {
    story: "The Customers page shows two customers, and there is no second page.",
    change: changingObservation("customers", (rows) => rows.slice(0, 2)),
  },
  "records-do-not-open": {
    story: "A customer is on the list, and its record cannot be opened.",
    change: refusingObservation("customer", "unknown-customer", ({ company }) => company.kind === "provider"),
  },
  "records-show-the-newest-customer": {
    story: "Whichever record is opened, it shows the details of the newest customer.",
    change: changingObservation("customer", (record, { state }) => ({
      ...record,
      ...[...state.customers.values()].at(-1)?.details,
    })),
  },
  "every-provider-sees-all-customers": {
    reading: "reading-013",
    story: "The customers of other providers are listed and open like one's own.",
    change: replacingFact("serves", (original) => (situation, customer) => {
      return situation.company.kind === "provider" || original(situation, customer);
    }),
  },
});
