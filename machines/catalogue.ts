import { addSubscriptionModel } from "./add-subscription/model";
import { addSubscriptionProperties } from "./add-subscription/properties";
import { credentialsModel } from "./credentials/model";
import { credentialsProperties } from "./credentials/properties";
import { delegationModel } from "./delegation/model";
import { delegationProperties } from "./delegation/properties";
import type { MachineModel, MachineProperties } from "./machine-model";
import { orderWizardModel } from "./order-wizard/model";
import { orderWizardProperties } from "./order-wizard/properties";
import { partnershipModel } from "./partnership/model";
import { partnershipProperties } from "./partnership/properties";
import { subscriptionModel } from "./subscription/model";
import { subscriptionProperties } from "./subscription/properties";
import { supportContactModel } from "./support-contact/model";
import { supportContactProperties } from "./support-contact/properties";

/** All machines, in the order of the page's topics. */
export const catalogue: readonly MachineModel[] = [
  partnershipModel,
  orderWizardModel,
  credentialsModel,
  addSubscriptionModel,
  subscriptionModel,
  supportContactModel,
  delegationModel,
];

/** The properties of all machines, in the same order. */
export const machineProperties: readonly MachineProperties[] = [
  partnershipProperties,
  orderWizardProperties,
  credentialsProperties,
  addSubscriptionProperties,
  subscriptionProperties,
  supportContactProperties,
  delegationProperties,
];

/** Returns `undefined` if no machine has that id. */
export function findMachine(id: string): MachineModel | undefined {
  return catalogue.find((model) => model.id === id);
}
