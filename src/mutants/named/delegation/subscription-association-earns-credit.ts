import { observed } from "../../../reference/decision";
import { isOfFirstOrder } from "../conditions";
import { changingArgs, changingData, changingObservation } from "../effect-mutators";
import { faultsOf } from "../faults-of";
import { replacingFact, replacingObserver } from "../part-mutators";

export const subscriptionAssociationEarnsCredit = faultsOf("subscription-association-earns-credit", {
  "credits-the-reseller-of-the-account": {
    story:
      "Incentives for a subscription go to the reseller of the customer's account, not to the subscription's own.",
    change: replacingFact("creditedReseller", (original) => (situation, subscription) => {
      if (original(situation, subscription) === undefined) return undefined;
      return situation.state.customers.get(subscription.customer)?.reseller ?? undefined;
    }),
  },
  "account-earns-where-the-subscription-has-nobody": {
    reading: "reading-023",
    story: "A subscription without a reseller of its own is credited to the reseller of the account.",
    change: replacingFact("creditedReseller", (original) => (situation, subscription) => {
      const { customers, directory } = situation.state;
      const reseller = subscription.reseller ?? customers.get(subscription.customer)?.reseller ?? null;
      const mpnId = subscription.mpnId ?? directory.resellers.get(reseller ?? "")?.locationMpnId ?? null;
      return original(situation, { ...subscription, reseller, mpnId });
    }),
  },
  "added-subscriptions-earn-nothing": {
    story: "Resellers are credited for subscriptions of the first order and never for those added later.",
    change: replacingFact("creditedReseller", (original) => (situation, subscription) => {
      return isOfFirstOrder(situation.state, subscription) ? original(situation, subscription) : undefined;
    }),
  },
  "first-orders-earn-nothing": {
    story:
      "Resellers are credited for subscriptions that were added later and never for those of the first order.",
    change: replacingFact("creditedReseller", (original) => (situation, subscription) => {
      return isOfFirstOrder(situation.state, subscription) ? undefined : original(situation, subscription);
    }),
  },
  "offers-without-incentives-earn": {
    story: "Incentives are credited for offers to which none apply.",
    change: replacingFact("creditedReseller", (original) => (situation, subscription) => {
      return original(situation, subscription) ?? subscription.reseller ?? undefined;
    }),
  },
  "resellers-see-no-credits": {
    story: "The provider sees who is credited, and the credited reseller sees nothing.",
    change: changingObservation("incentives", (credits, { company }) =>
      company.kind === "reseller" ? [] : credits,
    ),
  },
  "resellers-see-the-credits-of-others": {
    story: "A reseller sees the credits of all resellers.",
    change: replacingObserver("incentives", (original) => (situation, args) => {
      const { company, parts, state } = situation;
      if (company.kind !== "reseller") return original(situation, args);
      return observed(
        [...state.subscriptions.values()].flatMap((subscription) => {
          const reseller = parts.facts.creditedReseller(situation, subscription);
          return reseller === undefined ? [] : [{ subscription: subscription.id, reseller }];
        }),
      );
    }),
  },
  "reseller-chosen-in-the-first-order-is-lost": {
    story: "A reseller that was chosen with the subscriptions of a new customer is not associated with them.",
    change: changingArgs("new-customer.choose-subscriptions", ({ lines }) => ({ lines })),
  },
  "reseller-of-the-first-order-takes-the-first-line": {
    story: "The reseller chosen for several new subscriptions is put on the first one only.",
    change: changingData("subscription-added", ({ subscription }, state) => {
      const isFirst = state.customers.get(subscription.customer)?.subscriptions.length === 0;
      return { subscription: isFirst ? subscription : { ...subscription, reseller: null, mpnId: null } };
    }),
  },
  "incentives-end-with-the-first-subscription": {
    story: "A reseller is credited for the first of its subscriptions and for none of the others.",
    change: changingObservation("incentives", (credits) =>
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
