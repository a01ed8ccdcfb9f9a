import type { ActionName } from "../../port/actions";
import type { ObservationName } from "../../port/observations";
import type { RequirementSlug } from "../../register/requirements";

/** The requirement of a field: the first one whose action occurred last, or the one that always applies. */
export interface FieldBasis {
  /** Requirements by the action after which the field is what it is. */
  readonly after?: Readonly<Partial<Record<ActionName, RequirementSlug>>>;
  readonly always: RequirementSlug;
}

const draftSteps = {
  "partnership.request": "request-opens-draft",
  "partnership.edit": "draft-text-is-editable",
  "partnership.open-in-email": "draft-goes-out-two-ways",
  "partnership.copy-to-clipboard": "draft-goes-out-two-ways",
  "partnership.done": "done-closes-draft",
} as const;

const orderSteps = {
  "new-customer.start": "new-customer-starts-from-reseller",
  "new-customer.give-details": "details-precede-subscriptions",
  "new-customer.choose-subscriptions": "licences-are-counted-per-subscription",
  "new-customer.review": "review-precedes-submission",
  "new-customer.submit": "confirmation-follows-submission",
  "new-customer.cancel": "cancel-abandons-order",
  "new-customer.done": "done-closes-confirmation",
} as const;

const additionSteps = {
  "add-subscription.start": "subscription-added-from-record",
  "add-subscription.choose-subscriptions": "new-subscriptions-are-chosen",
  "add-subscription.choose-reseller": "reseller-chosen-by-name",
  "add-subscription.submit": "new-subscriptions-are-listed",
} as const;

const placing = {
  "new-customer.submit": "submission-places-order",
  "add-subscription.submit": "new-subscriptions-are-listed",
} as const;

const association = {
  "subscription.set-reseller": "existing-subscription-takes-reseller",
  "add-subscription.choose-reseller": "reseller-chosen-by-name",
  "new-customer.choose-subscriptions": "partnership-permits-association",
} as const;

/** A support contact earns nothing: the role is chosen apart from the association. */
const credit = {
  after: {
    "subscription.set-reseller": "subscription-association-earns-credit",
    "subscription.choose-support-contact": "involvement-is-chosen-freely",
    "subscription.submit-support-contact": "involvement-is-chosen-freely",
  },
  always: "subscription-association-earns-credit",
} as const satisfies FieldBasis;
const tenantOwner = { always: "tenant-owner-manages-azure" } as const satisfies FieldBasis;
const account = { always: "new-customer-gets-account" } as const satisfies FieldBasis;

/**
 * The requirement on which each field of each observation rests. `row` is a row that is missing, `extra row` one too many, `shown`
 * that the person sees it, `hidden` that the person does not, and `other` every other field.
 */
export const fieldBases: Readonly<
  Record<ObservationName, Readonly<Partial<Record<string, FieldBasis>>> & { readonly other: FieldBasis }>
> = {
  "indirect-providers-list": {
    description: {
      after: { "profile.change": "profile-changed-by-microsoft" },
      always: "profile-on-official-list",
    },
    other: { always: "profile-on-official-list" },
  },
  "indirect-resellers": {
    row: {
      after: { "partnership.accept": "acceptance-lists-reseller" },
      always: "partnerships-listed-on-indirect-resellers",
    },
    "extra row": {
      after: { "partnership.accept": "acceptance-lists-reseller" },
      always: "partnerships-listed-on-indirect-resellers",
    },
    other: { always: "partnerships-listed-on-indirect-resellers" },
  },
  "partnership-request": {
    link: { always: "link-is-personal" },
    other: { after: draftSteps, always: "request-opens-draft" },
  },
  "new-subscription-reseller-choices": { other: { always: "reseller-chosen-by-name" } },
  "support-contact-choices": { other: { always: "support-contact-per-subscription" } },
  "new-customer-form": {
    reseller: {
      after: { ...orderSteps, "new-customer.start": "reseller-already-selected" },
      always: "reseller-already-selected",
    },
    other: { after: orderSteps, always: "new-customer-starts-from-reseller" },
  },
  credentials: {
    secret: { always: "credentials-gone-after-closing" },
    hidden: { always: "credentials-gone-after-closing" },
    other: { always: "setup-info-shows-credentials" },
  },
  "add-subscription": { other: { after: additionSteps, always: "subscription-added-from-record" } },
  customers: {
    row: {
      after: { "new-customer.submit": "new-customer-listed-with-reseller" },
      always: "customers-are-found",
    },
    reseller: { always: "new-customer-listed-with-reseller" },
    company: { always: "new-customer-listed-with-reseller" },
    hidden: { always: "partnership-serves-common-customers" },
    "extra row": { always: "partnership-serves-common-customers" },
    other: { always: "customers-are-found" },
  },
  customer: {
    phone: {
      after: { "customer.change-phone": "customer-association-grants-administration" },
      always: "new-customer-gets-account",
    },
    shown: { always: "customer-association-grants-administration" },
    hidden: { always: "partnership-serves-common-customers" },
    other: account,
  },
  subscriptions: {
    row: { after: placing, always: "new-subscriptions-are-listed" },
    "extra row": { after: placing, always: "new-subscriptions-are-listed" },
    licences: {
      after: {
        "subscription.buy-licences": "licences-can-be-added",
        "subscription.upgrade": "subscription-can-be-upgraded",
        "add-subscription.submit": "new-subscriptions-are-listed",
      },
      always: "licences-are-counted-per-subscription",
    },
    offer: {
      after: { "subscription.upgrade": "subscription-can-be-upgraded", ...placing },
      always: "new-subscriptions-are-listed",
    },
    nickname: { always: "associated-reseller-manages-subscription" },
    reseller: { after: association, always: "existing-subscription-takes-reseller" },
    mpnId: { after: association, always: "existing-subscription-takes-reseller" },
    supportContact: { always: "support-contact-per-subscription" },
    shown: { always: "associated-reseller-manages-subscription" },
    hidden: { always: "partnership-serves-common-customers" },
    other: { always: "new-subscriptions-are-listed" },
  },
  orders: {
    other: { after: placing, always: "partnership-permits-orders" },
  },
  incentives: { other: credit },
  "tenant-owners": { other: tenantOwner },
  "azure-account": { other: tenantOwner },
};
