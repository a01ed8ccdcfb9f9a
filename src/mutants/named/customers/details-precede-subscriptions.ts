import { losing, thenChanging } from "../effect-mutators";
import { faultsOf } from "../faults-of";
import { skippingRule } from "../part-mutators";
import { withOrder } from "../state-edits";

export const detailsPrecedeSubscriptions = faultsOf("details-precede-subscriptions", {
  "details-lead-nowhere": {
    story: "The details are accepted and the form stays where it is.",
    change: losing("new-customer.give-details", "details-given"),
  },
  "details-lead-back-to-the-start": {
    story: "After the details the order is closed instead of going on to the subscriptions.",
    change: thenChanging("details-given", (state, { owner }) => withOrder(state, owner, undefined)),
  },
  "details-are-taken-incomplete": {
    reading: "reading-019",
    story: "A customer without a name, domain or contact is taken.",
    change: skippingRule("detailsAreComplete"),
  },
});
