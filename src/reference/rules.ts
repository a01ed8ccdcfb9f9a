import type { Rules } from "./parts";
import { acceptanceIsIdempotent } from "./rules/acceptance-is-idempotent";
import { associationBoundsManagement } from "./rules/association-bounds-management";
import { azureCustomersHaveAzure } from "./rules/azure-customers-have-azure";
import { azureNeedsTenantOwner } from "./rules/azure-needs-tenant-owner";
import { detailsAreComplete } from "./rules/details-are-complete";
import { enrolmentAndAccountPrecedeWork } from "./rules/enrolment-and-account-precede-work";
import { globalAdminAccepts } from "./rules/global-admin-accepts";
import { licenceLimits } from "./rules/licence-limits";
import { onlyResellersAccept } from "./rules/only-resellers-accept";
import { otherAccountsEarnNothing } from "./rules/other-accounts-earn-nothing";
import { otherCompaniesThingsAreUnknown } from "./rules/other-companies-things-are-unknown";
import { otherRolesAreRefused } from "./rules/other-roles-are-refused";
import { partnershipPrecedesWork } from "./rules/partnership-precedes-work";
import { profileChangedByMicrosoft } from "./rules/profile-changed-by-microsoft";
import { resellersPlaceNoOrders } from "./rules/resellers-place-no-orders";
import { somethingIsChosen } from "./rules/something-is-chosen";
import { startingAfreshAbandons } from "./rules/starting-afresh-abandons";
import { stepsInOrder } from "./rules/steps-in-order";
import { tenantOwnerNeedsAssociation } from "./rules/tenant-owner-needs-association";
import {
  agreementPrecedesPartnership,
  transactingResellerHasActiveAgreement,
} from "./rules/transacting-reseller-has-active-agreement";
import { unknownLinksEstablishNothing } from "./rules/unknown-links-establish-nothing";
import { unknownMpnIdIsRefused } from "./rules/unknown-mpn-id-is-refused";
import { upgradeTargets } from "./rules/upgrade-targets";

/** The reference refuses for these reasons and for no others. */
export const rules: Rules = {
  acceptanceIsIdempotent,
  transactingResellerHasActiveAgreement,
  agreementPrecedesPartnership,
  associationBoundsManagement,
  azureCustomersHaveAzure,
  azureNeedsTenantOwner,
  detailsAreComplete,
  enrolmentAndAccountPrecedeWork,
  globalAdminAccepts,
  licenceLimits,
  onlyResellersAccept,
  otherAccountsEarnNothing,
  otherCompaniesThingsAreUnknown,
  otherRolesAreRefused,
  partnershipPrecedesWork,
  profileChangedByMicrosoft,
  resellersPlaceNoOrders,
  somethingIsChosen,
  startingAfreshAbandons,
  stepsInOrder,
  tenantOwnerNeedsAssociation,
  unknownLinksEstablishNothing,
  unknownMpnIdIsRefused,
  upgradeTargets,
};
