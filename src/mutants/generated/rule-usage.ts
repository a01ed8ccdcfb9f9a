import { type ActionName, actionNames } from "../../port/actions";
import type { Rules } from "../../reference/parts";

/** The actions that each rule of the reference can refuse. Rules that never refuse while all readings are on are left out. */

const drafting: readonly ActionName[] = [
  "partnership.edit",
  "partnership.open-in-email",
  "partnership.copy-to-clipboard",
  "partnership.done",
];

const ordering: readonly ActionName[] = [
  "new-customer.give-details",
  "new-customer.choose-subscriptions",
  "new-customer.review",
  "new-customer.submit",
  "new-customer.cancel",
  "new-customer.done",
];

const adding: readonly ActionName[] = [
  "add-subscription.choose-subscriptions",
  "add-subscription.choose-reseller",
  "add-subscription.submit",
];

const selling: readonly ActionName[] = [
  "subscription.buy-licences",
  "subscription.upgrade",
  "subscription.set-reseller",
  "subscription.choose-support-contact",
  "subscription.submit-support-contact",
];

const administering: readonly ActionName[] = ["subscription.rename", "customer.change-phone"];
const choosing: readonly ActionName[] = [
  "new-customer.choose-subscriptions",
  "add-subscription.choose-subscriptions",
];

const associating: readonly ActionName[] = [
  "new-customer.choose-subscriptions",
  "add-subscription.choose-reseller",
  "subscription.set-reseller",
];

const actionsByRule: Partial<Readonly<Record<keyof Rules, readonly ActionName[]>>> = {
  resellersPlaceNoOrders: [
    "partnership.request",
    ...drafting,
    "profile.change",
    "new-customer.start",
    ...ordering,
    "add-subscription.start",
    ...adding,
    ...selling,
    "tenant-owner.grant",
  ],
  otherRolesAreRefused: actionNames,
  onlyResellersAccept: ["partnership.accept"],
  globalAdminAccepts: ["partnership.accept"],
  unknownLinksEstablishNothing: ["partnership.accept"],
  enrolmentAndAccountPrecedeWork: ["partnership.accept"],
  profileChangedByMicrosoft: ["profile.change"],
  stepsInOrder: [...drafting, ...ordering, ...adding],
  partnershipPrecedesWork: ["new-customer.start", ...associating, "subscription.choose-support-contact"],
  transactingResellerHasActiveAgreement: associating,
  detailsAreComplete: ["new-customer.give-details"],
  somethingIsChosen: [...choosing, "new-customer.review", "add-subscription.submit"],
  licenceLimits: [...choosing, "subscription.buy-licences"],
  unknownMpnIdIsRefused: ["subscription.set-reseller"],
  upgradeTargets: ["subscription.upgrade"],
  otherCompaniesThingsAreUnknown: [
    "add-subscription.start",
    ...selling,
    ...administering,
    "tenant-owner.grant",
    "azure-account.note",
  ],
  associationBoundsManagement: administering,
  azureCustomersHaveAzure: ["tenant-owner.grant", "azure-account.note"],
  tenantOwnerNeedsAssociation: ["tenant-owner.grant"],
  azureNeedsTenantOwner: ["azure-account.note"],
};

function isRule(name: string): name is keyof Rules {
  return name in actionsByRule;
}

export const usedRules: readonly (keyof Rules)[] = Object.keys(actionsByRule).filter(isRule);

/** Each rule with each action that it can refuse. */
export const ruleUsages: readonly (readonly [keyof Rules, ActionName])[] = usedRules.flatMap((rule) =>
  (actionsByRule[rule] ?? []).map((action) => [rule, action] as const),
);
