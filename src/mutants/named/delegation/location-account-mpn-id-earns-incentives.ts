import { refusing } from "../effect-mutators";
import { faultsOf } from "../faults-of";
import { replacingFact } from "../part-mutators";

export const locationAccountMpnIdEarnsIncentives = faultsOf("location-account-mpn-id-earns-incentives", {
  "location-account-earns-nothing": {
    story: "A reseller whose location account's MPN ID is entered is not credited.",
    change: replacingFact("creditedReseller", (original) => (situation, subscription) => {
      const credited = original(situation, subscription);
      const reseller = situation.state.directory.resellers.get(credited ?? "");
      return reseller?.locationMpnId === subscription.mpnId ? undefined : credited;
    }),
  },
  "every-account-earns": {
    reading: "reading-009",
    story: "The MPN ID of any account of the reseller earns it the incentives.",
    change: replacingFact("creditedReseller", (original) => (situation, subscription) => {
      const reseller = situation.state.directory.resellers.get(subscription.reseller ?? "");
      return original(situation, { ...subscription, mpnId: reseller?.locationMpnId ?? null });
    }),
  },
  "mpn-ids-of-other-accounts-are-refused": {
    reading: "reading-009",
    story:
      "Only the MPN ID of the location account is known; those of the reseller's other accounts are refused.",
    change: refusing("subscription.set-reseller", "unknown-mpn-id", ({ state }, { mpnId }) => {
      return state.directory.resellersByMpnId.get(mpnId)?.locationMpnId !== mpnId;
    }),
  },
});
