import { addSubscriptionModel } from "./add-subscription/model";
import { credentialsModel } from "./credentials/model";
import { delegationModel } from "./delegation/model";
import type { MachineModel } from "./machine-model";
import { orderWizardModel } from "./order-wizard/model";
import { partnershipModel } from "./partnership/model";
import { subscriptionModel } from "./subscription/model";

/** Every machine, in the page's order of topics. */
export const catalogue: readonly MachineModel[] = [
  partnershipModel,
  orderWizardModel,
  credentialsModel,
  addSubscriptionModel,
  subscriptionModel,
  delegationModel,
];

/** `undefined` where no machine has that id. */
export function findMachine(id: string): MachineModel | undefined {
  return catalogue.find((model) => model.id === id);
}
