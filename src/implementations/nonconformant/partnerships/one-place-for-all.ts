import { breaking } from "../breaking";
import { changingSight, replacingFact } from "../replacing";

export const onePlaceForAll = breaking("one-place-for-all", {
  "resold-subscriptions-are-shown-to-the-reseller-alone": {
    story: "Subscriptions that have a reseller are missing from the provider's own view of the customer.",
    change: changingSight("subscriptions", (rows, { company }) =>
      company.kind === "provider" ? rows.filter(({ reseller }) => reseller === null) : rows,
    ),
  },
  "resellers-with-customers-leave-the-page": {
    story: "A reseller is listed for the provider until it has customers, and then only beside those.",
    change: changingSight("indirect-resellers", (rows, { state }) => {
      const busy = new Set([...state.customers.values()].map(({ reseller }) => reseller));
      return rows.filter(({ reseller }) => !busy.has(reseller));
    }),
  },
  "every-provider-sees-all-customers": {
    reading: "reading-013",
    story: "The customers of other providers are listed and open like one's own.",
    change: replacingFact("serves", (original) => (situation, customer) => {
      return situation.company.kind === "provider" || original(situation, customer);
    }),
  },
  "customers-of-several-resellers-are-dropped": {
    story: "Customers are listed for the reseller with the most recent one and for no other.",
    change: changingSight("customers", (rows, { company }) => {
      const latest = rows.at(-1)?.reseller;
      return company.kind === "provider" ? rows.filter(({ reseller }) => reseller === latest) : rows;
    }),
  },
});
