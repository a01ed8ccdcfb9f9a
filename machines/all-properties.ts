import { addSubscriptionProperties } from "./add-subscription/properties";
import { credentialsProperties } from "./credentials/properties";
import { delegationProperties } from "./delegation/properties";
import type { MachineProperties } from "./machine-model";
import { orderWizardProperties } from "./order-wizard/properties";
import { partnershipProperties } from "./partnership/properties";
import { subscriptionProperties } from "./subscription/properties";

/** The properties of every machine of the catalogue. */
export const allProperties: readonly MachineProperties[] = [
  partnershipProperties,
  orderWizardProperties,
  credentialsProperties,
  addSubscriptionProperties,
  subscriptionProperties,
  delegationProperties,
];
