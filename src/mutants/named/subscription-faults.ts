import type { Fault } from "./fault";
import { customersAreFound } from "./subscriptions/customers-are-found";
import { customersFilteredByReseller } from "./subscriptions/customers-filtered-by-reseller";
import { licencesCanBeAdded } from "./subscriptions/licences-can-be-added";
import { newSubscriptionsAreChosen } from "./subscriptions/new-subscriptions-are-chosen";
import { newSubscriptionsAreListed } from "./subscriptions/new-subscriptions-are-listed";
import { resellerChosenByName } from "./subscriptions/reseller-chosen-by-name";
import { subscriptionAddedFromRecord } from "./subscriptions/subscription-added-from-record";
import { subscriptionCanBeUpgraded } from "./subscriptions/subscription-can-be-upgraded";

export const subscriptionFaults: readonly Fault[] = [
  ...licencesCanBeAdded,
  ...subscriptionCanBeUpgraded,
  ...customersAreFound,
  ...customersFilteredByReseller,
  ...subscriptionAddedFromRecord,
  ...newSubscriptionsAreChosen,
  ...resellerChosenByName,
  ...newSubscriptionsAreListed,
];
