import { addSubscriptionBinding } from "./add-subscription";
import type { Binding } from "./binding";
import { BindingProblem } from "./binding-problem";
import { credentialsBinding } from "./credentials";
import { delegationBinding } from "./delegation";
import { orderWizardBinding } from "./order-wizard";
import { partnershipBinding } from "./partnership";
import { subscriptionBinding } from "./subscription";

const bindings: readonly Binding[] = [
  partnershipBinding,
  orderWizardBinding,
  credentialsBinding,
  addSubscriptionBinding,
  subscriptionBinding,
  delegationBinding,
];

/** How a machine is played on the port. Throws BindingProblem where nobody has said so. */
export function bindingOf(machine: string): Binding {
  const found = bindings.find((binding) => binding.machine === machine);
  if (found === undefined) throw new BindingProblem(machine, "nothing says how it is played on the port.");
  return found;
}
