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

const actionsByRule: Partial<Readonly<Record<keyof Rules, readonly ActionName[]>>> = {
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

function isRule(name: string): name is keyof Rules {
  return name in actionsByRule;
}

export const usedRules: readonly (keyof Rules)[] = Object.keys(actionsByRule).filter(isRule);

/** Each rule with each action that it can refuse. */
export const ruleUsages: readonly (readonly [keyof Rules, ActionName])[] = usedRules.flatMap((rule) =>
  (actionsByRule[rule] ?? []).map((action) => [rule, action] as const),
);
