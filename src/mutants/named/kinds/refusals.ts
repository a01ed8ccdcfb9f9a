import { happened } from "../../../reference/event";
import { customerOf } from "../conditions";
import { acceptingInstead, changingObservation, refusing, refusingObservation } from "../effect-mutators";
import { replacingFact, skippingRule, together } from "../part-mutators";
import { refusedButExecuted } from "../report-as-refused";
import { faultsOfKind } from "./faults-of-kind";
import { countingRefusals, refusalsIn } from "./notes";

export const refusals = faultsOfKind("refusals", {
  "refused-name-is-kept": {
    requirement: "associated-reseller-manages-subscription",
    story: "A reseller of the customer that may not rename a subscription is refused, and the name is kept.",
    change: refusedButExecuted("subscription.rename", skippingRule("associationBoundsManagement")),
  },
  "purchase-above-the-maximum-fills-up": {
    requirement: "licences-can-be-added",
    story: "A purchase that exceeds the offer's maximum is refused, and the licences up to it are bought.",
    change: refusedButExecuted(
      "subscription.buy-licences",
      acceptingInstead("subscription.buy-licences", "licences-out-of-range", {}, ({ state }, args) => {
        const { licences = 0, offer = "" } = state.subscriptions.get(args.subscription) ?? {};
        const most = state.directory.offers.get(offer)?.maximumLicences ?? licences;
        const additional = args.additional > 0 ? most - licences : 0;
        return [happened("licences-bought", { subscription: args.subscription, additional })];
      }),
    ),
  },
  "refused-submission-clears-the-contact": {
    requirement: "support-contact-per-subscription",
    story: "Submitting without a selection is refused, and the earlier support contact is gone.",
    change: refusedButExecuted(
      "subscription.submit-support-contact",
      acceptingInstead(
        "subscription.submit-support-contact",
        "nothing-selected",
        {},
        ({ owner }, { subscription }) => [
          happened("support-contact-designated", { owner, subscription, reseller: "" }),
        ],
      ),
    ),
  },
  "order-for-a-stranger-opens-all-the-same": {
    requirement: "new-customer-starts-from-reseller",
    story:
      "Starting from a reseller without a partnership is refused, and its form is open on the next look.",
    change: refusedButExecuted("new-customer.start", skippingRule("partnershipPrecedesWork")),
  },
  "refused-acceptance-lists-the-reseller": {
    requirement: "acceptance-lists-reseller",
    story: "A person who may not accept is refused, and the reseller appears on the list.",
    change: refusedButExecuted("partnership.accept", skippingRule("globalAdminAccepts")),
  },
  "refused-mpn-id-is-recorded": {
    requirement: "existing-subscription-takes-reseller",
    story: "The MPN ID of a reseller without an active agreement is refused and stays in the field.",
    change: refusedButExecuted(
      "subscription.set-reseller",
      skippingRule("transactingResellerHasActiveAgreement"),
    ),
  },
  "refused-telephone-number-is-saved": {
    requirement: "customer-association-grants-administration",
    story: "A reseller of one subscription may not change the account, and its telephone number is saved.",
    change: refusedButExecuted("customer.change-phone", skippingRule("associationBoundsManagement")),
  },
  "refused-grant-makes-an-owner": {
    requirement: "tenant-owner-manages-azure",
    story: "Permissions for a reseller that is not associated are refused and granted.",
    change: refusedButExecuted("tenant-owner.grant", skippingRule("tenantOwnerNeedsAssociation")),
  },
  "sales-agents-are-locked-out-by-a-refusal": {
    requirement: "listed-roles-may-act",
    story: "After five refusals, sales agents may not look at customers any more.",
    change: together(
      refusingObservation(
        "customers",
        "role-not-permitted",
        ({ person, state }) => refusalsIn(state) >= 5 && person.roles.includes("sales-agent"),
      ),
      countingRefusals,
    ),
  },
  "purchase-after-a-refusal-is-refused": {
    requirement: "licences-can-be-added",
    story: "Once something was refused, every purchase of several licences is refused, too.",
    change: together(
      refusing(
        "subscription.buy-licences",
        "licences-out-of-range",
        ({ state }, { additional }) => refusalsIn(state) > 0 && additional > 1,
      ),
      countingRefusals,
    ),
  },
  "refusals-hide-the-filtered-customers": {
    requirement: "customers-filtered-by-reseller",
    story: "After a refusal, the filter finds customers of the first partner only.",
    change: together(
      changingObservation("customers", (rows, { company, state }, { reseller }) => {
        const [first] = state.partners.get(company.id) ?? [];
        return reseller === undefined || reseller === first || refusalsIn(state) === 0 ? rows : [];
      }),
      countingRefusals,
    ),
  },
  "credit-ends-with-a-refusal": {
    requirement: "subscription-association-earns-credit",
    story: "After three refusals, resellers of the account are credited no more.",
    change: together(
      replacingFact("creditedReseller", (original) => (situation, subscription) => {
        const isOwn = customerOf(situation.state, subscription.id)?.reseller === subscription.reseller;
        return isOwn && refusalsIn(situation.state) >= 3 ? undefined : original(situation, subscription);
      }),
      countingRefusals,
    ),
  },
});
