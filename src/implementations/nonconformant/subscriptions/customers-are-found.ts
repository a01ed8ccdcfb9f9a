import { breaking } from "../breaking";
import { refusingSight } from "../happening";
import { changingSight, replacingFact } from "../replacing";

export const customersAreFound = breaking("customers-are-found", {
  "page-ends-after-the-first-customer": {
    story: "The Customers page shows the first customer and none of the others.",
    change: changingSight("customers", (rows) => rows.slice(0, 1)),
  },
  "third-customer-is-on-a-page-that-never-comes": {
    story: "The Customers page shows two customers, and there is no second page.",
    change: changingSight("customers", (rows) => rows.slice(0, 2)),
  },
  "records-do-not-open": {
    story: "A customer is on the list, and its record cannot be opened.",
    change: refusingSight("customer", "unknown-customer", ({ company }) => company.kind === "provider"),
  },
  "records-show-the-newest-customer": {
    story: "Whichever record is opened, it shows the details of the newest customer.",
    change: changingSight("customer", (record, { state }) => ({
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
