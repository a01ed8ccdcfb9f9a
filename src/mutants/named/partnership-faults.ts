import type { Fault } from "./fault";
import { acceptanceListsReseller } from "./partnerships/acceptance-lists-reseller";
import { associatedResellerManagesSubscription } from "./partnerships/associated-reseller-manages-subscription";
import { doneClosesDraft } from "./partnerships/done-closes-draft";
import { draftGoesOutTwoWays } from "./partnerships/draft-goes-out-two-ways";
import { draftTextIsEditable } from "./partnerships/draft-text-is-editable";
import { enrolmentAndAccountPrecedeWork } from "./partnerships/enrolment-and-account-precede-work";
import { linkIsPersonal } from "./partnerships/link-is-personal";
import { linkStaysInRequest } from "./partnerships/link-stays-in-request";
import { listedRolesMayAct } from "./partnerships/listed-roles-may-act";
import { ordersAreTheProviders } from "./partnerships/orders-are-the-providers";
import { partnershipPermitsAssociation } from "./partnerships/partnership-permits-association";
import { partnershipPermitsNewCustomers } from "./partnerships/partnership-permits-new-customers";
import { partnershipPermitsOrders } from "./partnerships/partnership-permits-orders";
import { partnershipPermitsSupportRole } from "./partnerships/partnership-permits-support-role";
import { partnershipPrecedesWork } from "./partnerships/partnership-precedes-work";
import { partnershipServesCommonCustomers } from "./partnerships/partnership-serves-common-customers";
import { partnershipsListedOnIndirectResellers } from "./partnerships/partnerships-listed-on-indirect-resellers";
import { profileChangedByMicrosoft } from "./partnerships/profile-changed-by-microsoft";
import { profileOnOfficialList } from "./partnerships/profile-on-official-list";
import { relationshipsManagedInOnePlace } from "./partnerships/relationships-managed-in-one-place";
import { requestIsEmailed } from "./partnerships/request-is-emailed";
import { requestOpensDraft } from "./partnerships/request-opens-draft";

export const partnershipFaults: readonly Fault[] = [
  ...listedRolesMayAct,
  ...ordersAreTheProviders,
  ...relationshipsManagedInOnePlace,
  ...profileOnOfficialList,
  ...profileChangedByMicrosoft,
  ...partnershipPrecedesWork,
  ...partnershipServesCommonCustomers,
  ...partnershipsListedOnIndirectResellers,
  ...enrolmentAndAccountPrecedeWork,
  ...requestOpensDraft,
  ...requestIsEmailed,
  ...draftGoesOutTwoWays,
  ...doneClosesDraft,
  ...draftTextIsEditable,
  ...linkIsPersonal,
  ...linkStaysInRequest,
  ...acceptanceListsReseller,
  ...partnershipPermitsNewCustomers,
  ...partnershipPermitsOrders,
  ...partnershipPermitsAssociation,
  ...associatedResellerManagesSubscription,
  ...partnershipPermitsSupportRole,
];
