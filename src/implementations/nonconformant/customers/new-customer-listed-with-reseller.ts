import { breaking } from "../breaking";
import { changingData } from "../happening";
import { changingSight } from "../replacing";
import { firstPartner } from "../situations";

export const newCustomerListedWithReseller = breaking("new-customer-listed-with-reseller", {
  "newest-customer-is-not-listed-yet": {
    story: "The list of customers always lacks the newest one, as if it came from yesterday.",
    change: changingSight("customers", (rows) => rows.slice(0, -1)),
  },
  "customers-are-listed-without-reseller": {
    story: "The list of customers does not say with which reseller they are associated.",
    change: changingSight("customers", (rows) => rows.map((row) => ({ ...row, reseller: null }))),
  },
  "customers-are-listed-with-the-first-partner": {
    story: "Every customer is listed with the partner that accepted first.",
    change: changingSight("customers", (rows, situation) =>
      rows.map((row) => ({ ...row, reseller: firstPartner(situation) ?? row.reseller })),
    ),
  },
  "new-customers-take-the-reseller-of-the-former-one": {
    story: "A new customer is associated with the reseller of the customer before it.",
    change: changingData("customer-added", ({ customer }, state) => {
      const former = [...state.customers.values()].at(-1);
      return { customer: { ...customer, reseller: former?.reseller ?? customer.reseller } };
    }),
  },
  "customers-are-listed-twice": {
    story: "Each customer stands on the list twice.",
    change: changingSight("customers", (rows) => [...rows, ...rows]),
  },
  "company-names-are-shouted": {
    story: "Company names are listed in capital letters.",
    change: changingSight("customers", (rows) =>
      rows.map((row) => ({ ...row, company: row.company.toUpperCase() })),
    ),
  },
});
