import type { CustomerDetails } from "../../../port/shapes";
import { changingData } from "../effect-mutators";
import { faultsOf } from "../faults-of";

function withContact(
  details: CustomerDetails,
  contact: Partial<CustomerDetails["contact"]>,
): CustomerDetails {
  return { ...details, contact: { ...details.contact, ...contact } };
}

export const newCustomerGetsAccount = faultsOf("new-customer-gets-account", {
  "accounts-are-associated-with-nobody": {
    story: "The new customer's account is made, and no reseller is associated with it.",
    change: changingData("customer-added", ({ customer }) => ({ customer: { ...customer, reseller: null } })),
  },
  "accounts-mix-company-and-contact": {
    story: "In the new account the names of company and contact have changed places.",
    change: changingData("customer-added", ({ customer }) => {
      const { company, contact } = customer.details;
      const details = { ...customer.details, company: contact.name, contact: { ...contact, name: company } };
      return { customer: { ...customer, details } };
    }),
  },
  "accounts-lose-the-billing-address": {
    story: "The billing address that was provided is missing from the account.",
    change: changingData("customer-added", ({ customer }) => {
      const billing = { address: "", city: "", postalCode: "", country: "" };
      return { customer: { ...customer, details: { ...customer.details, billing } } };
    }),
  },
  "accounts-take-the-details-of-the-former-customer": {
    story: "From the second customer on, an account shows the contact of the one before.",
    change: changingData("customer-added", ({ customer }, state) => {
      const former = [...state.customers.values()].at(-1);
      const contact = former?.details.contact ?? customer.details.contact;
      return { customer: { ...customer, details: { ...customer.details, contact } } };
    }),
  },
  "details-swap-name-and-email": {
    story: "Name and email of the contact are kept in each other's place.",
    change: changingData("details-given", ({ owner, details }) => {
      const { email, name } = details.contact;
      return { owner, details: withContact(details, { name: email, email: name }) };
    }),
  },
  "details-lose-what-is-not-ascii": {
    story: "Letters outside ASCII turn into question marks in the company's name.",
    change: changingData("details-given", ({ owner, details }) => ({
      owner,
      details: { ...details, company: details.company.replaceAll(/[^\x20-\x7e]/g, "?") },
    })),
  },
  "new-customers-take-the-reseller-of-the-former-one": {
    story: "A new customer is associated with the reseller of the customer before it.",
    change: changingData("customer-added", ({ customer }, state) => {
      const former = [...state.customers.values()].at(-1);
      return { customer: { ...customer, reseller: former?.reseller ?? customer.reseller } };
    }),
  },
});
