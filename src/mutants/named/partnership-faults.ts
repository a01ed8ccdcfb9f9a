import type { Fault } from "./fault";
import { acceptanceListsReseller } from "./partnerships/acceptance-lists-reseller";
import { addressOnHand } from "./partnerships/address-on-hand";
import { associatedResellerManagesSubscription } from "./partnerships/associated-reseller-manages-subscription";
import { doneClosesDraft } from "./partnerships/done-closes-draft";
import { draftGoesOutTwoWays } from "./partnerships/draft-goes-out-two-ways";
import { draftTextIsEditable } from "./partnerships/draft-text-is-editable";
import { enrolmentPrecedesPartnership } from "./partnerships/enrolment-precedes-partnership";
import { linkIsPersonal } from "./partnerships/link-is-personal";
import { linkStaysInRequest } from "./partnerships/link-stays-in-request";
import { listedRolesMayAct } from "./partnerships/listed-roles-may-act";
import { onePlaceForAll } from "./partnerships/one-place-for-all";
import { ordersAreTheProviders } from "./partnerships/orders-are-the-providers";
import { partnerGetsAssociation } from "./partnerships/partner-gets-association";
import { partnerGetsNewCustomers } from "./partnerships/partner-gets-new-customers";
import { partnerGetsOrders } from "./partnerships/partner-gets-orders";
import { partnerGetsSupportRole } from "./partnerships/partner-gets-support-role";
import { partnershipPrecedesWork } from "./partnerships/partnership-precedes-work";
import { partnershipServesCommonCustomers } from "./partnerships/partnership-serves-common-customers";
import { profileChangedByMicrosoft } from "./partnerships/profile-changed-by-microsoft";
import { profileOnOfficialList } from "./partnerships/profile-on-official-list";
import { requestIsEmailed } from "./partnerships/request-is-emailed";
import { requestOpensDraft } from "./partnerships/request-opens-draft";
import { resellersManagedOnTheirPage } from "./partnerships/resellers-managed-on-their-page";

export const partnershipFaults: readonly Fault[] = [
  ...listedRolesMayAct,
  ...ordersAreTheProviders,
  ...onePlaceForAll,
  ...profileOnOfficialList,
  ...profileChangedByMicrosoft,
  ...partnershipPrecedesWork,
  ...partnershipServesCommonCustomers,
  ...resellersManagedOnTheirPage,
  ...enrolmentPrecedesPartnership,
  ...requestOpensDraft,
  ...requestIsEmailed,
  ...addressOnHand,
  ...draftGoesOutTwoWays,
  ...doneClosesDraft,
  ...draftTextIsEditable,
  ...linkIsPersonal,
  ...linkStaysInRequest,
  ...acceptanceListsReseller,
  ...partnerGetsNewCustomers,
  ...partnerGetsOrders,
  ...partnerGetsAssociation,
  ...associatedResellerManagesSubscription,
  ...partnerGetsSupportRole,
];
