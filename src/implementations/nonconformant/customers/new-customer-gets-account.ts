import { breaking } from "../breaking";
import { withoutCustomer } from "../changing-state";
import { changingData } from "../happening";
import { replacingEvolver } from "../replacing";

export const newCustomerGetsAccount = breaking("new-customer-gets-account", {
  "accounts-are-associated-with-nobody": {
    story: "The new customer's account is made, and no reseller is associated with it.",
    change: changingData("customer-added", ({ customer }) => ({ customer: { ...customer, reseller: null } })),
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
});
