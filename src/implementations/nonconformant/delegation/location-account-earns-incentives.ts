import { breaking } from "../breaking";
import { changingSight, replacingFact } from "../replacing";

export const locationAccountEarnsIncentives = breaking("location-account-earns-incentives", {
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
  "incentives-end-with-the-first-subscription": {
    story: "A reseller is credited for the first of its subscriptions and for none of the others.",
    change: changingSight("incentives", (credits) =>
      credits.filter(({ reseller }, at) => credits.findIndex((each) => each.reseller === reseller) === at),
    ),
  },
  "incentives-go-to-the-first-partner": {
    story: "Whoever's MPN ID is entered, the partner that accepted first is credited.",
    change: replacingFact("creditedReseller", (original) => (situation, subscription) => {
      const { customers, partners } = situation.state;
      const credited = original(situation, subscription);
      const provider = customers.get(subscription.customer)?.provider ?? "";
      return credited && (partners.get(provider)?.[0] ?? credited);
    }),
  },
});
