import { customerFaults } from "./customer-faults";
import { delegationFaults } from "./delegation-faults";
import type { Fault } from "./fault";
import { conditionalFaults } from "./kinds/catalogue";
import { partnershipFaults } from "./partnership-faults";
import { subscriptionFaults } from "./subscription-faults";

/** The named faults that the published score counts, in the order of the register's requirements. */
export const faults: readonly Fault[] = [
  ...partnershipFaults,
  ...delegationFaults,
  ...customerFaults,
  ...subscriptionFaults,
];

const byName = new Map([...faults, ...conditionalFaults].map((fault) => [fault.name, fault]));

/** A fault of a requirement or of a kind; `undefined` if no fault has that name. */
export function findFault(name: string): Fault | undefined {
  return byName.get(name);
}
