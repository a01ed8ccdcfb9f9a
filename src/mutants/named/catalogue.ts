import { customerFaults } from "./customer-faults";
import { delegationFaults } from "./delegation-faults";
import type { Fault } from "./fault";
import { conditionalFaults } from "./kinds/catalogue";
import { partnershipFaults } from "./partnership-faults";
import { subscriptionFaults } from "./subscription-faults";

/** The named faults: those of each requirement in the order of the register, then those that show under certain conditions only. */
export const faults: readonly Fault[] = [
  ...partnershipFaults,
  ...delegationFaults,
  ...customerFaults,
  ...subscriptionFaults,
  ...conditionalFaults,
];

const byName = new Map(faults.map((fault) => [fault.name, fault]));

/** A fault of a requirement or of a kind; `undefined` if no fault has that name. */
export function findFault(name: string): Fault | undefined {
  return byName.get(name);
}
