import { accepted } from "../../../reference/decision";
import { happened } from "../../../reference/event";
import type { Situation } from "../../../reference/parts";
import { customerOf } from "../conditions";
import { refusing, thenChanging } from "../effect-mutators";
import { replacingDecider, replacingRule, together } from "../part-mutators";
import { faultsOfKind } from "./faults-of-kind";
import { lastNoteOn, noted } from "./notes";

function resellerIn({ state }: Situation, id: string) {
  return state.directory.resellers.get(id);
}

export const conditions = faultsOfKind("conditions", {
  "neither-enrolled-nor-signed-is-let-in": {
    requirement: "enrolment-and-account-precede-work",
    story: "A reseller that is not enrolled and has not signed the agreement either becomes a partner.",
    change: replacingRule("enrolmentAndAccountPrecedeWork", (original) => (situation, id) => {
      const reseller = resellerIn(situation, id);
      const lacksBoth = reseller?.enrolled === false && reseller.agreement === "not-signed";
      return lacksBoth && reseller.account ? undefined : original(situation, id);
    }),
  },
  "several-mpn-ids-stand-for-an-agreement": {
    requirement: "transacting-reseller-has-active-agreement",
    story: "Of resellers with several location accounts, nobody asks for an active agreement.",
    change: replacingRule("transactingResellerHasActiveAgreement", (original) => (situation, id) => {
      const others = resellerIn(situation, id)?.otherLocationMpnIds ?? [];
      return others.length > 1 ? undefined : original(situation, id);
    }),
  },
  "role-beside-a-listed-one-forbids-orders": {
    requirement: "listed-roles-may-act",
    story: "A person with a listed role who is a billing admin as well may not start an order.",
    change: refusing("new-customer.start", "role-not-permitted", ({ person }) =>
      person.roles.includes("billing-admin"),
    ),
  },
  "upgrade-ignores-the-minimum-of-the-new-offer": {
    requirement: "subscription-can-be-upgraded",
    story: "A subscription with fewer licences than the new offer's minimum can be upgraded to it.",
    change: replacingDecider("subscription.upgrade", (original) => (situation, args) => {
      const decision = original(situation, args);
      const isOut = decision.outcome === "rejected" && decision.reason === "licences-out-of-range";
      const { licences = 0, nickname = "" } = situation.state.subscriptions.get(args.subscription) ?? {};
      const least = situation.state.directory.offers.get(args.offer)?.minimumLicences ?? 0;
      if (!isOut || licences >= least) return decision;
      return accepted({}, happened("subscription-upgraded", { ...args, nickname }));
    }),
  },
  "former-offers-maximum-holds-after-the-upgrade": {
    requirement: "licences-can-be-added",
    story: "After an upgrade to an offer with other limits, purchases are held against the former maximum.",
    change: together(
      thenChanging("subscription-upgraded", (after, { subscription }, before) =>
        noted(after, `former/${subscription}`, before.subscriptions.get(subscription)?.offer ?? ""),
      ),
      refusing("subscription.buy-licences", "licences-out-of-range", ({ state }, args) => {
        const former = lastNoteOn(state, `former/${args.subscription}`) ?? "";
        const most = state.directory.offers.get(former)?.maximumLicences ?? Number.POSITIVE_INFINITY;
        return (state.subscriptions.get(args.subscription)?.licences ?? 0) + args.additional > most;
      }),
    ),
  },
  "lines-of-one-offer-share-the-maximum": {
    requirement: "licences-are-counted-per-subscription",
    story: "Two subscriptions to one offer in an order may not exceed its maximum together.",
    change: refusing("new-customer.choose-subscriptions", "licences-out-of-range", ({ state }, { lines }) =>
      lines.some(({ offer }) => {
        const sum = lines.reduce((total, line) => total + (line.offer === offer ? line.licences : 0), 0);
        return sum > (state.directory.offers.get(offer)?.maximumLicences ?? 0);
      }),
    ),
  },
  "people-without-any-role-change-telephone-numbers": {
    requirement: "listed-roles-may-act",
    story: "The roles are checked if there are some, and people without any may change telephone numbers.",
    change: replacingRule("otherRolesAreRefused", (original) => (situation) => {
      const isUnchecked = situation.asked === "customer.change-phone" && situation.person.roles.length === 0;
      return isUnchecked ? undefined : original(situation);
    }),
  },
  "contact-with-a-telephone-number-needs-no-email": {
    requirement: "details-precede-subscriptions",
    story: "The contact's email address may be left out if there is a telephone number.",
    change: replacingRule("detailsAreComplete", (original) => (situation, details) => {
      const { contact } = details;
      const filled = contact.phone === "" || contact.email !== "" ? contact.email : "none@example.com";
      return original(situation, { ...details, contact: { ...contact, email: filled } });
    }),
  },
  "the-accounts-reseller-needs-no-agreement": {
    requirement: "transacting-reseller-has-active-agreement",
    story: "The reseller of the account is associated with a subscription without an active agreement.",
    change: replacingDecider("subscription.set-reseller", (original) => (situation, args) => {
      const decision = original(situation, args);
      const reseller = situation.state.directory.resellersByMpnId.get(args.mpnId)?.id;
      const isOwn = reseller === customerOf(situation.state, args.subscription)?.reseller;
      const isUnsigned = decision.outcome === "rejected" && decision.reason === "agreement-not-active";
      if (!isUnsigned || !isOwn || reseller === undefined) return decision;
      return accepted({}, happened("reseller-associated", { ...args, reseller }));
    }),
  },
  "one-licence-short-of-both-limits-is-refused": {
    requirement: "licences-are-counted-per-subscription",
    story: "An offer whose minimum is its maximum cannot be ordered at all.",
    change: replacingRule("licenceLimits", (original) => (situation, offer, licences) => {
      const isExact = offer.minimumLicences === offer.maximumLicences;
      const isOrder = situation.asked === "new-customer.choose-subscriptions";
      return isExact && isOrder ? "licences-out-of-range" : original(situation, offer, licences);
    }),
  },
});
