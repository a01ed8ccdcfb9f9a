import { changingObservation } from "../effect-mutators";
import { faultsOf } from "../faults-of";

export const relationshipsManagedInOnePlace = faultsOf("relationships-managed-in-one-place", {
  "resold-subscriptions-are-shown-to-the-reseller-alone": {
    story: "Subscriptions that have a reseller are missing from the provider's own view of the customer.",
    change: changingObservation("subscriptions", (rows, { company }) =>
      company.kind === "provider" ? rows.filter(({ reseller }) => reseller === null) : rows,
    ),
  },
  "resellers-with-customers-leave-the-page": {
    story: "A reseller is listed for the provider until it has customers, and then only beside those.",
    change: changingObservation("indirect-resellers", (rows, { state }) => {
      const busy = new Set([...state.customers.values()].map(({ reseller }) => reseller));
      return rows.filter(({ reseller }) => !busy.has(reseller));
    }),
  },
  "customers-of-several-resellers-are-dropped": {
    story: "Customers are listed for the reseller with the most recent one and for no other.",
    change: changingObservation("customers", (rows, { company }) => {
      const latest = rows.at(-1)?.reseller;
      return company.kind === "provider" ? rows.filter(({ reseller }) => reseller === latest) : rows;
    }),
  },
  "shared-customers-leave-the-provider": {
    story:
      "A customer with a reseller on one of its subscriptions is listed for the reseller and no longer for the provider.",
    change: changingObservation("customers", (rows, { company, state }) => {
      const shared = new Set(
        [...state.subscriptions.values()].flatMap((each) => (each.reseller === null ? [] : each.customer)),
      );
      return company.kind === "provider" ? rows.filter(({ customer }) => !shared.has(customer)) : rows;
    }),
  },
});
