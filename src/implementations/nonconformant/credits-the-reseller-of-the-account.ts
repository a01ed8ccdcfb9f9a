import type { Fault } from "./fault";
import { replacingFact } from "./replacing";

export const creditsTheResellerOfTheAccount: Fault = {
  name: "credits-the-reseller-of-the-account",
  requirement: "subscription-association-earns-credit",
  story:
    "Incentives for a subscription go to the reseller of the customer's account, not to the subscription's own.",
  change: replacingFact("creditedReseller", (original) => (situation, subscription) => {
    if (original(situation, subscription) === undefined) return undefined;
    return situation.state.customers.get(subscription.customer)?.reseller ?? undefined;
  }),
};
