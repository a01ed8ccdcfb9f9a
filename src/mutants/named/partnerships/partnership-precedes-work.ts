import { asking, partnersIn } from "../conditions";
import { faultsOf } from "../faults-of";
import { replacingRule, skippingRule } from "../part-mutators";

export const partnershipPrecedesWork = faultsOf("partnership-precedes-work", {
  "works-without-partnership": {
    story: "Customers, orders and support go to any reseller, whether or not it has accepted a request.",
    change: skippingRule("partnershipPrecedesWork"),
  },
  "request-counts-as-partnership": {
    story: "From the moment a request is drafted, every reseller counts as a partner.",
    change: replacingRule("partnershipPrecedesWork", (original) => (situation, reseller) => {
      const hasRequested = [...situation.state.links.values()].includes(situation.company.id);
      return hasRequested ? undefined : original(situation, reseller);
    }),
  },
  "partner-of-anybody-counts": {
    story: "A reseller that is some other provider's partner is worked with as if it were one's own.",
    change: replacingRule("partnershipPrecedesWork", (original) => (situation, reseller) => {
      const isSomebodys = [...situation.state.partners.values()].some((ids) => ids.includes(reseller));
      return isSomebodys ? undefined : original(situation, reseller);
    }),
  },
  "first-partner-vouches-for-the-rest": {
    story: "A provider that has one partner may work with every reseller.",
    change: replacingRule("partnershipPrecedesWork", (original) => (situation, reseller) => {
      const hasOne = partnersIn(situation.state, situation.company.id).length > 0;
      return hasOne ? undefined : original(situation, reseller);
    }),
  },
  "orders-start-without-partnership": {
    story: "A customer can be added for a reseller that has not accepted yet.",
    change: skippingRule("partnershipPrecedesWork", asking("new-customer.start")),
  },
  "support-needs-no-partnership": {
    story: "Any reseller in the directory can be designated as support contact.",
    change: skippingRule("partnershipPrecedesWork", asking("subscription.choose-support-contact")),
  },
  "mpn-id-needs-no-partnership": {
    reading: "reading-026",
    story: "The MPN ID of a reseller that is no partner is taken.",
    change: skippingRule("partnershipPrecedesWork", asking("subscription.set-reseller")),
  },
  "names-of-strangers-can-be-chosen": {
    story: "A new subscription can be associated with a reseller that is not on the list of names.",
    change: skippingRule("partnershipPrecedesWork", asking("add-subscription.choose-reseller")),
  },
});
