import { firstPartner } from "../conditions";
import { losing, refusing } from "../effect-mutators";
import { faultsOf } from "../faults-of";

export const partnershipPermitsSupportRole = faultsOf("partnership-permits-support-role", {
  "partners-cannot-be-designated": {
    story: "Designating a partner as support contact is refused as if there were no partnership.",
    change: refusing("subscription.choose-support-contact", "no-partnership"),
  },
  "designation-is-lost": {
    story: "Designating a support contact is accepted, and none is shown.",
    change: losing("subscription.submit-support-contact", "support-contact-designated"),
  },
  "first-partner-only-is-designated": {
    story: "Only the partner that accepted first can be designated as support contact.",
    change: refusing(
      "subscription.choose-support-contact",
      "no-partnership",
      (situation, { reseller }) => reseller !== firstPartner(situation),
    ),
  },
});
