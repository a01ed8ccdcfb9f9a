import { firstPartner } from "../conditions";
import { changingObservation, thenChanging } from "../effect-mutators";
import { faultsOf } from "../faults-of";
import { replacingEvolver } from "../part-mutators";
import { withoutCustomer } from "../state-edits";

export const newCustomerListedWithReseller = faultsOf("new-customer-listed-with-reseller", {
  "newest-customer-is-not-listed-yet": {
    story: "The list of customers always lacks the newest one, as if it came from yesterday.",
    change: changingObservation("customers", (rows) => rows.slice(0, -1)),
  },
  "customers-are-listed-without-reseller": {
    story: "The list of customers does not say with which reseller they are associated.",
    change: changingObservation("customers", (rows) => rows.map((row) => ({ ...row, reseller: null }))),
  },
  "customers-are-listed-with-the-first-partner": {
    story: "Every customer is listed with the partner that accepted first.",
    change: changingObservation("customers", (rows, situation) =>
      rows.map((row) => ({ ...row, reseller: firstPartner(situation) ?? row.reseller })),
    ),
  },
  "customers-are-listed-twice": {
    story: "Each customer stands on the list twice.",
    change: changingObservation("customers", (rows) => [...rows, ...rows]),
  },
  "company-names-are-shouted": {
    story: "Company names are listed in capital letters.",
    change: changingObservation("customers", (rows) =>
      rows.map((row) => ({ ...row, company: row.company.toUpperCase() })),
    ),
  },
  "done-takes-the-customer-along": {
    story: "Closing the confirmation removes the customer that it confirmed.",
    change: thenChanging("confirmation-closed", (state, { owner }, before) => {
      const order = before.orders.get(owner);
      return order?.page === "confirmation" ? withoutCustomer(state, order.customer) : state;
    }),
  },
  "new-account-replaces-the-former-one": {
    story: "A provider has room for one account of each reseller: the next customer replaces it.",
    change: replacingEvolver("customer-added", (original) => (state, data) => {
      const { provider, reseller } = data.customer;
      const former = [...state.customers.values()].find(
        (customer) => customer.provider === provider && customer.reseller === reseller,
      );
      return original(former === undefined ? state : withoutCustomer(state, former.id), data);
    }),
  },
  "customers-without-reseller-of-their-own-are-hidden": {
    story: "Customers none of whose subscriptions has a reseller are not on the Customers page.",
    change: changingObservation("customers", (rows, { state }) => {
      const resold = new Set(
        [...state.subscriptions.values()].flatMap((each) => (each.reseller === null ? [] : each.customer)),
      );
      return rows.filter(({ customer }) => resold.has(customer));
    }),
  },
});
