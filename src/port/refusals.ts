import type { RefusalReason } from "../domain/refusal-reason";
import type { ActionName } from "./actions";
import type { ObservationName } from "./observations";

/** The meaning of each reason. Adapter authors use it to map their own reasons. */
export const reasonMeanings: Readonly<Record<RefusalReason, string>> = {
  "role-not-permitted": "None of the person's roles permits it.",
  "no-partnership": "The person's company and the reseller have no partnership.",
  "not-enrolled": "The reseller is not enrolled as an indirect reseller.",
  "no-partner-center-account": "The reseller has no Partner Center account.",
  "agreement-not-active": "The reseller has no active agreement.",
  "unknown-link": "The link belongs to no partnership request.",
  "not-self-service": "Microsoft alone changes this.",
  "not-at-this-step": "The person stands elsewhere: on another page, or nothing is open.",
  "details-incomplete": "Company, domain, contact name or contact email is missing.",
  "nothing-selected": "No subscription, or no support contact, is selected.",
  "unknown-offer": "The offer is not in the catalogue.",
  "licences-out-of-range": "The number is not whole, below one, or beyond what the offer allows.",
  "not-an-upgrade": "The offer is no upgrade of the present one.",
  "unknown-mpn-id": "The MPN ID belongs to no reseller.",
  "unknown-customer": "There is no such customer, or none that the person may know of.",
  "unknown-subscription": "There is no such subscription, or none that the person may know of.",
  "unknown-reseller": "There is no such reseller.",
  "not-associated": "The reseller is not associated with the account or the subscription.",
  "not-a-provider": "It is a provider's work and the person is a reseller's.",
  "not-a-reseller": "It is a reseller's work and the person is a provider's.",
  "not-an-azure-customer": "The customer has no Azure subscription.",
  "not-tenant-owner": "The reseller holds no tenant owner permissions.",
};

const providersWork = ["not-a-provider", "role-not-permitted"] as const;
const everybodysWork = ["role-not-permitted"] as const;
const choosingLines = ["nothing-selected", "unknown-offer", "licences-out-of-range"] as const;
const choosingPartner = ["unknown-reseller", "no-partnership"] as const;
const draft = [...providersWork, "not-at-this-step"] as const;
const step = draft;

/** The possible reasons for refusing each action, in the recommended order of checking. */
export const actionRefusals: Readonly<Record<ActionName, readonly RefusalReason[]>> = {
  "partnership.request": providersWork,
  "partnership.edit": draft,
  "partnership.open-in-email": draft,
  "partnership.copy-to-clipboard": draft,
  "partnership.done": draft,
  "partnership.accept": [
    "not-a-reseller",
    "role-not-permitted",
    "unknown-link",
    "not-enrolled",
    "no-partner-center-account",
  ],
  "profile.change": [...providersWork, "not-self-service"],
  "new-customer.start": [...providersWork, ...choosingPartner],
  "new-customer.give-details": [...step, "details-incomplete"],
  "new-customer.choose-subscriptions": [
    ...step,
    ...choosingLines,
    ...choosingPartner,
    "agreement-not-active",
  ],
  "new-customer.review": [...step, "nothing-selected"],
  "new-customer.submit": step,
  "new-customer.cancel": step,
  "new-customer.done": step,
  "add-subscription.start": [...providersWork, "unknown-customer"],
  "add-subscription.choose-subscriptions": [...step, ...choosingLines],
  "add-subscription.choose-reseller": [...step, ...choosingPartner, "agreement-not-active"],
  "add-subscription.submit": [...step, "nothing-selected"],
  "subscription.buy-licences": [...providersWork, "unknown-subscription", "licences-out-of-range"],
  "subscription.upgrade": [
    ...providersWork,
    "unknown-subscription",
    "unknown-offer",
    "not-an-upgrade",
    "licences-out-of-range",
  ],
  "subscription.set-reseller": [
    ...providersWork,
    "unknown-subscription",
    "unknown-mpn-id",
    "no-partnership",
    "agreement-not-active",
  ],
  "subscription.choose-support-contact": [...providersWork, "unknown-subscription", ...choosingPartner],
  "subscription.submit-support-contact": [...providersWork, "unknown-subscription", "nothing-selected"],
  "subscription.rename": [...everybodysWork, "unknown-subscription", "not-associated"],
  "customer.change-phone": [...everybodysWork, "unknown-customer", "not-associated"],
  "tenant-owner.grant": [
    ...providersWork,
    "unknown-customer",
    ...choosingPartner,
    "not-an-azure-customer",
    "not-associated",
  ],
  "azure-account.note": [
    ...everybodysWork,
    "unknown-customer",
    "not-an-azure-customer",
    "not-associated",
    "not-tenant-owner",
  ],
};

/** The possible reasons for refusing each observation. */
export const observationRefusals: Readonly<Record<ObservationName, readonly RefusalReason[]>> = {
  "indirect-providers-list": everybodysWork,
  "indirect-resellers": providersWork,
  "partnership-request": providersWork,
  "new-subscription-reseller-choices": providersWork,
  "support-contact-choices": providersWork,
  "new-customer-form": providersWork,
  credentials: everybodysWork,
  "add-subscription": providersWork,
  customers: everybodysWork,
  customer: [...everybodysWork, "unknown-customer"],
  subscriptions: [...everybodysWork, "unknown-customer"],
  orders: everybodysWork,
  incentives: everybodysWork,
  "tenant-owners": [...everybodysWork, "unknown-customer"],
  "azure-account": [...everybodysWork, "unknown-customer", "not-an-azure-customer"],
};
