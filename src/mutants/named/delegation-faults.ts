import { actionsAreIndependent } from "./delegation/actions-are-independent";
import { agreementIsActive } from "./delegation/agreement-is-active";
import { customerAssociationGrantsAdministration } from "./delegation/customer-association-grants-administration";
import { existingSubscriptionTakesReseller } from "./delegation/existing-subscription-takes-reseller";
import { locationAccountEarnsIncentives } from "./delegation/location-account-earns-incentives";
import { subscriptionAssociationEarnsCredit } from "./delegation/subscription-association-earns-credit";
import { supportContactForNewSubscription } from "./delegation/support-contact-for-new-subscription";
import { supportContactPerSubscription } from "./delegation/support-contact-per-subscription";
import { tenantOwnerManagesAzure } from "./delegation/tenant-owner-manages-azure";
import type { Fault } from "./fault";

export const delegationFaults: readonly Fault[] = [
  ...actionsAreIndependent,
  ...existingSubscriptionTakesReseller,
  ...locationAccountEarnsIncentives,
  ...agreementIsActive,
  ...customerAssociationGrantsAdministration,
  ...tenantOwnerManagesAzure,
  ...subscriptionAssociationEarnsCredit,
  ...supportContactPerSubscription,
  ...supportContactForNewSubscription,
];
