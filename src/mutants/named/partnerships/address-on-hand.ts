import { refusing } from "../effect-mutators";
import { faultsOf } from "../faults-of";

export const addressOnHand = faultsOf("address-on-hand", {
  "addresses-are-looked-up-among-partners": {
    story:
      "The address is taken from the list of partners, so a provider without any cannot open the message.",
    change: refusing(
      "partnership.open-in-email",
      "not-at-this-step",
      ({ company, state }) => !state.partners.has(company.id),
    ),
  },
  "request-waits-for-a-known-address": {
    story: "A request cannot be started until some reseller is a partner and its address known.",
    change: refusing(
      "partnership.request",
      "not-at-this-step",
      ({ company, state }) => !state.partners.has(company.id),
    ),
  },
});
