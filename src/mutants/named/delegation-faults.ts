import { customerAssociationGrantsAdministration } from "./delegation/customer-association-grants-administration";
import { existingSubscriptionTakesReseller } from "./delegation/existing-subscription-takes-reseller";
import { involvementIsChosenFreely } from "./delegation/involvement-is-chosen-freely";
import { locationAccountMpnIdEarnsIncentives } from "./delegation/location-account-mpn-id-earns-incentives";
import { subscriptionAssociationEarnsCredit } from "./delegation/subscription-association-earns-credit";
import { supportContactForNewSubscription } from "./delegation/support-contact-for-new-subscription";
import { supportContactPerSubscription } from "./delegation/support-contact-per-subscription";
import { tenantOwnerManagesAzure } from "./delegation/tenant-owner-manages-azure";
import { transactingResellerHasActiveAgreement } from "./delegation/transacting-reseller-has-active-agreement";
import type { Fault } from "./fault";

export const delegationFaults: readonly Fault[] = [
  ...involvementIsChosenFreely,
  ...existingSubscriptionTakesReseller,
  ...locationAccountMpnIdEarnsIncentives,
  ...transactingResellerHasActiveAgreement,
  ...customerAssociationGrantsAdministration,
  ...tenantOwnerManagesAzure,
  ...subscriptionAssociationEarnsCredit,
  ...supportContactPerSubscription,
  ...supportContactForNewSubscription,
];
