import { customersOf, firstPartner } from "../conditions";
import { refusing } from "../effect-mutators";
import { faultsOf } from "../faults-of";

export const partnershipPermitsNewCustomers = faultsOf("partnership-permits-new-customers", {
  "partners-are-given-no-customers": {
    story: "Adding a customer is refused although the reseller is a partner.",
    change: refusing("new-customer.start", "no-partnership"),
  },
  "first-partner-only-is-given-customers": {
    story: "Customers can be added for the partner that accepted first and for no other.",
    change: refusing(
      "new-customer.start",
      "no-partnership",
      (situation, { reseller }) => reseller !== firstPartner(situation),
    ),
  },
  "second-customer-of-a-partner-is-refused": {
    story: "A partner that has one customer cannot be given another.",
    change: refusing("new-customer.start", "no-partnership", ({ company, state }, { reseller }) =>
      customersOf(state, company.id).some((customer) => customer.reseller === reseller),
    ),
  },
});
