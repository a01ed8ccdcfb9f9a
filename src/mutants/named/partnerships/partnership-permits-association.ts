import { customerOf, firstPartner } from "../conditions";
import { refusing } from "../effect-mutators";
import { faultsOf } from "../faults-of";

export const partnershipPermitsAssociation = faultsOf("partnership-permits-association", {
  "partners-cannot-be-associated": {
    story: "The MPN ID of a partner is refused as if there were no partnership.",
    change: refusing("subscription.set-reseller", "no-partnership"),
  },
  "first-partner-only-is-associated": {
    story: "Only the partner that accepted first can be associated with a subscription.",
    change: refusing("subscription.set-reseller", "no-partnership", (situation, { mpnId }) => {
      const reseller = situation.state.directory.resellersByMpnId.get(mpnId);
      return reseller?.id !== firstPartner(situation);
    }),
  },
  "only-the-reseller-of-the-account-is-associated": {
    story: "A subscription takes the reseller of the account and refuses every other partner.",
    change: refusing("subscription.set-reseller", "no-partnership", ({ state }, { mpnId, subscription }) => {
      const reseller = state.directory.resellersByMpnId.get(mpnId);
      return customerOf(state, subscription)?.reseller !== reseller?.id;
    }),
  },
});
