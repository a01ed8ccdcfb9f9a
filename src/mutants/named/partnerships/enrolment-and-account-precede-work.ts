import { faultsOf } from "../faults-of";
import { replacingRule, skippingRule } from "../part-mutators";
import { refusedButExecuted } from "../report-as-refused";

export const enrolmentAndAccountPrecedeWork = faultsOf("enrolment-and-account-precede-work", {
  "resellers-outside-the-program-become-partners": {
    story: "A reseller that is not enrolled in the program accepts and is a partner.",
    change: replacingRule("enrolmentAndAccountPrecedeWork", (original) => (situation, reseller) => {
      const refusal = original(situation, reseller);
      return refusal === "not-enrolled" ? undefined : refusal;
    }),
  },
  "resellers-without-account-become-partners": {
    story: "A reseller without a Partner Center account accepts and is a partner.",
    change: replacingRule("enrolmentAndAccountPrecedeWork", (original) => (situation, reseller) => {
      const refusal = original(situation, reseller);
      return refusal === "no-partner-center-account" ? undefined : refusal;
    }),
  },
  "enrolment-is-checked-and-ignored": {
    story: "A reseller that is not ready is told no and stands on the provider's list all the same.",
    change: refusedButExecuted("partnership.accept", skippingRule("enrolmentAndAccountPrecedeWork")),
  },
});
