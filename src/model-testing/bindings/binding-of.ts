import { addSubscriptionBinding } from "./add-subscription";
import { addedSubscriptionBinding } from "./added-subscription";
import { type Binding, BindingProblem } from "./binding";
import { credentialsBinding } from "./credentials";
import { delegationBinding } from "./delegation";
import { orderWizardBinding } from "./order-wizard";
import { partnershipBinding } from "./partnership";
import { subscriptionBinding } from "./subscription";
import { supportContactBinding } from "./support-contact";

const bindings: readonly Binding[] = [
  partnershipBinding,
  orderWizardBinding,
  credentialsBinding,
  addSubscriptionBinding,
  subscriptionBinding,
  supportContactBinding,
  addedSubscriptionBinding,
  delegationBinding,
];

/** The binding of a machine. Throws `BindingProblem` if there is none. */
export function bindingOf(machine: string): Binding {
  const found = bindings.find((binding) => binding.machine === machine);
  if (found === undefined) throw new BindingProblem(machine, "it has no binding.");
  return found;
}
