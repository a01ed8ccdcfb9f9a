import type { RefusalReason } from "../../domain/refusal-reason";
import type { ActionName } from "../../port/actions";
import type { RequirementSlug } from "../../register/requirements";

/** The requirement on which each accepted action rests. */
export const acceptedBecause: Readonly<Record<ActionName, RequirementSlug>> = {
  "partnership.request": "request-opens-draft",
  "partnership.edit": "draft-text-is-editable",
  "partnership.open-in-email": "request-is-emailed",
  "partnership.copy-to-clipboard": "draft-goes-out-two-ways",
  "partnership.done": "done-closes-draft",
  "partnership.accept": "acceptance-lists-reseller",
  "profile.change": "profile-changed-by-microsoft",
  "new-customer.start": "new-customer-starts-from-reseller",
  "new-customer.give-details": "details-precede-subscriptions",
  "new-customer.choose-subscriptions": "licences-are-counted-per-subscription",
  "new-customer.review": "review-precedes-submission",
  "new-customer.submit": "submission-places-order",
  "new-customer.cancel": "cancel-abandons-order",
  "new-customer.done": "done-closes-confirmation",
  "add-subscription.start": "subscription-added-from-record",
  "add-subscription.choose-subscriptions": "new-subscriptions-are-chosen",
  "add-subscription.choose-reseller": "reseller-chosen-by-name",
  "add-subscription.submit": "new-subscriptions-are-listed",
  "subscription.buy-licences": "licences-can-be-added",
  "subscription.upgrade": "subscription-can-be-upgraded",
  "subscription.set-reseller": "existing-subscription-takes-reseller",
  "subscription.choose-support-contact": "support-contact-per-subscription",
  "subscription.submit-support-contact": "support-contact-per-subscription",
  "subscription.rename": "associated-reseller-manages-subscription",
  "customer.change-phone": "customer-association-grants-administration",
  "tenant-owner.grant": "tenant-owner-manages-azure",
  "azure-account.note": "tenant-owner-manages-azure",
};

/** The requirement on which a refusal rests: one for its reason, or that of the action. */
const refusedBecause: Readonly<Partial<Record<RefusalReason, RequirementSlug>>> = {
  "role-not-permitted": "listed-roles-may-act",
  "no-partnership": "partnership-precedes-work",
  "unknown-reseller": "partnership-precedes-work",
  "not-enrolled": "enrolment-and-account-precede-work",
  "no-partner-center-account": "enrolment-and-account-precede-work",
  "agreement-not-active": "transacting-reseller-has-active-agreement",
  "unknown-link": "link-is-personal",
  "not-self-service": "profile-changed-by-microsoft",
  "not-a-provider": "orders-are-the-providers",
  "not-a-reseller": "acceptance-lists-reseller",
  "unknown-customer": "partnership-serves-common-customers",
  "unknown-subscription": "partnership-serves-common-customers",
};

/** The step that has to be taken before an action, where the reason is that the person stands elsewhere. */
const stepBefore: Readonly<Partial<Record<ActionName, RequirementSlug>>> = {
  "partnership.edit": "request-opens-draft",
  "partnership.open-in-email": "request-opens-draft",
  "partnership.copy-to-clipboard": "request-opens-draft",
  "new-customer.give-details": "new-customer-starts-from-reseller",
  "new-customer.choose-subscriptions": "details-precede-subscriptions",
  "new-customer.submit": "review-precedes-submission",
  "add-subscription.choose-subscriptions": "subscription-added-from-record",
  "add-subscription.choose-reseller": "subscription-added-from-record",
};

/** The requirement on which the refusal of an action for a reason rests. */
export function requirementOfRefusal(action: ActionName, reason: RefusalReason | undefined): RequirementSlug {
  if (reason === "not-at-this-step") return stepBefore[action] ?? acceptedBecause[action];
  return (reason && refusedBecause[reason]) ?? acceptedBecause[action];
}

/** The requirement that a partnership permits an action. */
const permittedByPartnership: Readonly<Partial<Record<ActionName, RequirementSlug>>> = {
  "new-customer.start": "partnership-permits-new-customers",
  "new-customer.choose-subscriptions": "partnership-permits-orders",
  "new-customer.submit": "partnership-permits-orders",
  "add-subscription.submit": "partnership-permits-orders",
  "add-subscription.choose-reseller": "partnership-permits-association",
  "subscription.set-reseller": "partnership-permits-association",
  "subscription.choose-support-contact": "partnership-permits-support-role",
  "subscription.submit-support-contact": "partnership-permits-support-role",
};

/** The conditions that the page states for all work: an implementation that gives one of them in vain has misjudged it. */
const misjudged: Readonly<Partial<Record<RefusalReason, RequirementSlug>>> = {
  "role-not-permitted": "listed-roles-may-act",
  "not-enrolled": "enrolment-and-account-precede-work",
  "no-partner-center-account": "enrolment-and-account-precede-work",
  "agreement-not-active": "transacting-reseller-has-active-agreement",
};

/** The requirement that is broken if an action is refused, for a reason that does not hold. */
export function requirementOfUndueRefusal(
  action: ActionName,
  reason: RefusalReason | undefined,
): RequirementSlug {
  if (reason === "no-partnership") return permittedByPartnership[action] ?? acceptedBecause[action];
  // Each reseller of a subscription is chosen for itself: none needs another relation first.
  if (reason === "not-associated" && permittedByPartnership[action] === "partnership-permits-support-role")
    return "involvement-is-chosen-freely";
  return (reason && misjudged[reason]) ?? acceptedBecause[action];
}
