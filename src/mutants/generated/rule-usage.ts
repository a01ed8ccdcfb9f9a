import { type ActionName, actionNames } from "../../port/actions";
import type { Rules } from "../../reference/parts";

/** Where each rule of the reference can say no. Rules that never do while all readings are followed are not here. */

const drafting: readonly ActionName[] = [
  "partnership.edit",
  "partnership.open-in-email",
  "partnership.copy-to-clipboard",
  "partnership.done",
];

const ordering: readonly ActionName[] = [
  "order.give-details",
  "order.choose-subscriptions",
  "order.submit",
  "order.cancel",
  "order.done",
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
  "subscription.set-support-contact",
];

const administering: readonly ActionName[] = ["subscription.manage", "customer.manage"];
const choosing: readonly ActionName[] = [
  "order.choose-subscriptions",
  "add-subscription.choose-subscriptions",
];

const associating: readonly ActionName[] = [
  "order.choose-subscriptions",
  "add-subscription.choose-reseller",
  "subscription.set-reseller",
];

export const usedRulesIn: Partial<Readonly<Record<keyof Rules, readonly ActionName[]>>> = {
  resellersPlaceNoOrders: [
    "partnership.request",
    ...drafting,
    "profile.change",
    "order.start",
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
  enrolmentPrecedesPartnership: ["partnership.accept"],
  profileChangedByMicrosoft: ["profile.change"],
  stepsInOrder: [...drafting, ...ordering, ...adding],
  partnershipPrecedesWork: ["order.start", ...associating, "subscription.set-support-contact"],
  agreementIsActive: associating,
  detailsAreComplete: ["order.give-details"],
  somethingIsChosen: [...choosing, "add-subscription.submit"],
  licenceLimits: [...choosing, "subscription.buy-licences"],
  unknownMpnIdIsRefused: ["subscription.set-reseller"],
  upgradeTargets: ["subscription.upgrade"],
  otherCompaniesThingsAreUnknown: [
    "add-subscription.start",
    ...selling,
    ...administering,
    "tenant-owner.grant",
    "azure-account.manage",
  ],
  associationBoundsManagement: administering,
  azureCustomersHaveAzure: ["tenant-owner.grant", "azure-account.manage"],
  tenantOwnerNeedsAssociation: ["tenant-owner.grant"],
  azureNeedsTenantOwner: ["azure-account.manage"],
};

/** Each rule with each action in which it can say no. */
function isRule(name: string): name is keyof Rules {
  return name in usedRulesIn;
}

/** The rules that can say no. */
export const usedRules: readonly (keyof Rules)[] = Object.keys(usedRulesIn).filter(isRule);

/** Each of them with each action in which it can say no. */
export const ruleUsages: readonly (readonly [keyof Rules, ActionName])[] = usedRules.flatMap((rule) =>
  (usedRulesIn[rule] ?? []).map((action) => [rule, action] as const),
);
