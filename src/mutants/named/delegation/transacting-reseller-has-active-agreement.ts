import { asking } from "../conditions";
import { faultsOf } from "../faults-of";
import { replacingRule, skippingRule } from "../part-mutators";
import { refusedButExecuted } from "../report-as-refused";

export const transactingResellerHasActiveAgreement = faultsOf("transacting-reseller-has-active-agreement", {
  "missing-agreement-is-overlooked": {
    reading: "reading-007",
    story: "A reseller without an active agreement is associated like any other.",
    change: skippingRule("transactingResellerHasActiveAgreement"),
  },
  "agreement-is-checked-on-mpn-ids-only": {
    reading: "reading-007",
    story: "The agreement is checked where an MPN ID is entered and not where a name is chosen.",
    change: skippingRule(
      "transactingResellerHasActiveAgreement",
      asking("add-subscription.choose-reseller", "new-customer.choose-subscriptions"),
    ),
  },
  "agreement-is-checked-on-names-only": {
    reading: "reading-007",
    story: "The agreement is checked where a name is chosen and not where an MPN ID is entered.",
    change: skippingRule("transactingResellerHasActiveAgreement", asking("subscription.set-reseller")),
  },
  "reseller-without-agreement-is-refused-and-associated": {
    reading: "reading-007",
    story: "The MPN ID of a reseller without an active agreement is refused and kept.",
    change: refusedButExecuted(
      "subscription.set-reseller",
      skippingRule("transactingResellerHasActiveAgreement"),
    ),
  },
  "agreements-are-confused": {
    reading: "reading-007",
    story: "Resellers with an active agreement are refused and those without are associated.",
    change: replacingRule("transactingResellerHasActiveAgreement", (original) => (situation, reseller) => {
      return original(situation, reseller) === undefined ? "agreement-not-active" : undefined;
    }),
  },
});
