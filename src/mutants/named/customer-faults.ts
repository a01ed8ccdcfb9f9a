import { cancelAbandonsOrder } from "./customers/cancel-abandons-order";
import { confirmationFollowsSubmission } from "./customers/confirmation-follows-submission";
import { credentialsGoneAfterClosing } from "./customers/credentials-gone-after-closing";
import { detailsPrecedeSubscriptions } from "./customers/details-precede-subscriptions";
import { doneClosesConfirmation } from "./customers/done-closes-confirmation";
import { licencesAreCountedPerSubscription } from "./customers/licences-are-counted-per-subscription";
import { newCustomerGetsAccount } from "./customers/new-customer-gets-account";
import { newCustomerListedWithReseller } from "./customers/new-customer-listed-with-reseller";
import { newCustomerStartsFromReseller } from "./customers/new-customer-starts-from-reseller";
import { resellerAlreadySelected } from "./customers/reseller-already-selected";
import { reviewPrecedesSubmission } from "./customers/review-precedes-submission";
import { setupInfoShowsCredentials } from "./customers/setup-info-shows-credentials";
import { submissionPlacesOrder } from "./customers/submission-places-order";
import type { Fault } from "./fault";

export const customerFaults: readonly Fault[] = [
  ...newCustomerGetsAccount,
  ...newCustomerStartsFromReseller,
  ...resellerAlreadySelected,
  ...detailsPrecedeSubscriptions,
  ...licencesAreCountedPerSubscription,
  ...reviewPrecedesSubmission,
  ...submissionPlacesOrder,
  ...cancelAbandonsOrder,
  ...confirmationFollowsSubmission,
  ...setupInfoShowsCredentials,
  ...credentialsGoneAfterClosing,
  ...doneClosesConfirmation,
  ...newCustomerListedWithReseller,
];
