import { partnersIn } from "../conditions";
import { changingObservation } from "../effect-mutators";
import { faultsOf } from "../faults-of";
import { replacingFact } from "../part-mutators";

export const partnershipServesCommonCustomers = faultsOf("partnership-serves-common-customers", {
  "resellers-see-no-customers": {
    story: "The reseller's list of customers stays empty, whomever it serves together with the provider.",
    change: changingObservation("customers", (rows, { company }) =>
      company.kind === "reseller" ? [] : rows,
    ),
  },
  "resellers-see-their-first-customer-only": {
    story: "The reseller finds the first customer that it was given and none of the later ones.",
    change: changingObservation("customers", (rows, { company }) =>
      company.kind === "reseller" ? rows.slice(0, 1) : rows,
    ),
  },
  "partners-see-all-customers-of-the-provider": {
    reading: "reading-032",
    story: "Every partner reseller sees every customer of the provider.",
    change: replacingFact("serves", (original) => (situation, customer) => {
      const partners = partnersIn(situation.state, customer.provider);
      return partners.includes(situation.company.id) || original(situation, customer);
    }),
  },
  "subscription-alone-shows-no-customer": {
    reading: "reading-032",
    story:
      "A reseller that is associated with a subscription, and not with the account, does not see the customer.",
    change: replacingFact("serves", () => ({ company }, customer) => {
      return company.id === customer.provider || company.id === customer.reseller;
    }),
  },
  "account-shows-its-reseller-no-subscriptions": {
    story: "The account's reseller opens the Subscriptions page and finds it empty.",
    change: changingObservation("subscriptions", (rows, { company }) =>
      company.kind === "reseller" ? rows.filter(({ reseller }) => reseller === company.id) : rows,
    ),
  },
});
