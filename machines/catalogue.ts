import { type Choices, ourChoices } from "../src/domain/choices";
import { addSubscriptionModelUnder } from "./add-subscription/model";
import { addSubscriptionProperties } from "./add-subscription/properties";
import { addedSubscriptionModelUnder } from "./added-subscription/model";
import { addedSubscriptionProperties } from "./added-subscription/properties";
import { credentialsModelUnder } from "./credentials/model";
import { credentialsProperties } from "./credentials/properties";
import { delegationModelUnder } from "./delegation/model";
import { delegationProperties } from "./delegation/properties";
import type { MachineModel, MachineProperties } from "./machine-model";
import { orderWizardModelUnder } from "./order-wizard/model";
import { orderWizardProperties } from "./order-wizard/properties";
import { partnershipModelUnder } from "./partnership/model";
import { partnershipProperties } from "./partnership/properties";
import { subscriptionModelUnder } from "./subscription/model";
import { subscriptionProperties } from "./subscription/properties";
import { supportContactModelUnder } from "./support-contact/model";
import { supportContactProperties } from "./support-contact/properties";

const models: readonly ((choices: Choices) => MachineModel)[] = [
  partnershipModelUnder,
  orderWizardModelUnder,
  credentialsModelUnder,
  addSubscriptionModelUnder,
  subscriptionModelUnder,
  supportContactModelUnder,
  addedSubscriptionModelUnder,
  delegationModelUnder,
];

/** All machines, in the order of the page's topics, as they are under an implementation's choices. */
export function catalogueUnder(choices: Choices): readonly MachineModel[] {
  return models.map((model) => model(choices));
}

/** All machines under the suite's own choices. */
export const catalogue = catalogueUnder(ourChoices);

/** The properties of all machines, in the same order. */
export const machineProperties: readonly MachineProperties[] = [
  partnershipProperties,
  orderWizardProperties,
  credentialsProperties,
  addSubscriptionProperties,
  subscriptionProperties,
  supportContactProperties,
  addedSubscriptionProperties,
  delegationProperties,
];

/** Returns `undefined` if no machine has that id. */
export function findMachine(id: string): MachineModel | undefined {
  return catalogue.find((model) => model.id === id);
}
