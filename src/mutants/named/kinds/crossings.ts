import { accepted } from "../../../reference/decision";
import type { Subscription } from "../../../reference/entities";
import { happened } from "../../../reference/event";
import type { Situation } from "../../../reference/parts";
import type { State } from "../../../reference/state";
import { changingEvents, changingObservation } from "../effect-mutators";
import { replacingDecider, replacingRule } from "../part-mutators";
import { faultsOfKind } from "./faults-of-kind";

function isPartnerOfAny({ partners }: State, reseller: string): boolean {
  return [...partners.values()].some((list) => list.includes(reseller));
}

/** The reseller is associated with a subscription to the same offer somewhere. */
function hasItsLike({ company, state }: Situation, { offer }: Subscription): boolean {
  return [...state.subscriptions.values()].some(
    (other) => other.offer === offer && other.reseller === company.id,
  );
}

export const crossings = faultsOfKind("crossings", {
  "partner-of-one-provider-supports-for-another": {
    requirement: "partnership-precedes-work",
    story: "A reseller that is some other provider's partner is accepted as support contact.",
    change: replacingRule("partnershipPrecedesWork", (original) => (situation, reseller) => {
      const isPartner = isPartnerOfAny(situation.state, reseller);
      const isSupport = situation.asked === "subscription.choose-support-contact";
      return isSupport && isPartner ? undefined : original(situation, reseller);
    }),
  },
  "tenant-owner-of-one-provider-counts-at-the-other": {
    requirement: "tenant-owner-manages-azure",
    story:
      "A tenant owner of one provider's customer manages the Azure accounts of another provider's customers.",
    change: replacingRule("azureNeedsTenantOwner", (original) => (situation, customer) => {
      const { company, state } = situation;
      const owns = [...state.customers.values()].some(
        ({ provider, tenantOwners }) => provider !== customer.provider && tenantOwners.includes(company.id),
      );
      return owns && customer.reseller === company.id ? undefined : original(situation, customer);
    }),
  },
  "filter-finds-the-other-providers-customers": {
    requirement: "customers-filtered-by-reseller",
    story: "Filtering by a reseller that two providers share also lists the other provider's customers.",
    change: changingObservation("customers", (rows, { company, parts, state }, { reseller }) => {
      const isShared = reseller !== undefined && parts.facts.isPartner(state, company.id, reseller);
      if (!isShared) return rows;
      const others = [...state.customers.values()].filter(
        (each) => each.provider !== company.id && each.reseller === reseller,
      );
      return [
        ...rows,
        ...others.map(({ details, id }) => ({ customer: id, company: details.company, reseller })),
      ];
    }),
  },
  "provider-sees-credits-of-a-shared-reseller": {
    requirement: "subscription-association-earns-credit",
    story: "A provider's list of incentives holds those that its partner earns with another provider.",
    change: changingObservation("incentives", (credits, situation) => {
      const { company, parts, state } = situation;
      if (company.kind !== "provider") return credits;
      const others = [...state.subscriptions.values()].flatMap((subscription) => {
        const reseller = parts.facts.creditedReseller(situation, subscription) ?? "";
        const isOthers = state.customers.get(subscription.customer)?.provider !== company.id;
        const isShared = isOthers && parts.facts.isPartner(state, company.id, reseller);
        return isShared ? [{ subscription: subscription.id, reseller }] : [];
      });
      return [...credits, ...others];
    }),
  },
  "reseller-of-two-providers-sees-one-providers-customers": {
    requirement: "partnership-serves-common-customers",
    story: "A reseller with two providers sees the customers that it has in common with the first one only.",
    change: changingObservation("customers", (rows, { company, state }) => {
      const providers = [...state.partners].filter(([, list]) => list.includes(company.id));
      const [first] = providers[0] ?? [];
      if (company.kind !== "reseller" || first === undefined) return rows;
      return rows.filter(({ customer }) => state.customers.get(customer)?.provider === first);
    }),
  },
  "second-providers-request-is-accepted-and-lost": {
    requirement: "acceptance-lists-reseller",
    story: "A reseller that has a provider already accepts another one's request without appearing there.",
    change: changingEvents("partnership.accept", (events, { company, state }, { link }) => {
      const provider = state.links.get(link) ?? "";
      const isOwn = state.partners.get(provider)?.includes(company.id) ?? false;
      return !isOwn && isPartnerOfAny(state, company.id) ? [] : events;
    }),
  },
  "provider-adds-for-the-customer-of-a-shared-reseller": {
    requirement: "partnership-serves-common-customers",
    story: "A provider opens New subscription for another provider's customer whose reseller is its partner.",
    change: replacingRule("otherCompaniesThingsAreUnknown", (original) => (situation, customer, unknown) => {
      const { asked, company, parts, state } = situation;
      const isShared = parts.facts.isPartner(state, company.id, customer.reseller ?? "");
      if (asked === "add-subscription.start" && isShared) return undefined;
      return original(situation, customer, unknown);
    }),
  },
  "reseller-renames-what-it-has-elsewhere": {
    requirement: "partnership-serves-common-customers",
    story:
      "A reseller renames a stranger's subscription because it is associated with one to the same offer.",
    change: replacingDecider("subscription.rename", (original) => (situation, args) => {
      const decision = original(situation, args);
      const subscription = situation.state.subscriptions.get(args.subscription);
      const isUnknown = decision.outcome === "rejected" && decision.reason === "unknown-subscription";
      if (!isUnknown || subscription === undefined || !hasItsLike(situation, subscription)) return decision;
      return accepted({}, happened("subscription-renamed", args));
    }),
  },
  "credit-goes-to-the-customers-other-reseller": {
    requirement: "subscription-association-earns-credit",
    story: "Once a customer has subscriptions of two resellers, the one that came last earns for both.",
    change: changingObservation("incentives", (credits, { company, state }) => {
      if (company.kind !== "provider") return credits;
      const customerOf = (id: string) => state.subscriptions.get(id)?.customer;
      return credits.map(({ subscription, reseller }) => {
        const ofCustomer = credits.filter(
          (each) => customerOf(each.subscription) === customerOf(subscription),
        );
        return { subscription, reseller: ofCustomer.at(-1)?.reseller ?? reseller };
      });
    }),
  },
});
