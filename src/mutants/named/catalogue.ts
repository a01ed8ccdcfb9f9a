import { customerFaults } from "./customer-faults";
import { delegationFaults } from "./delegation-faults";
import type { Fault } from "./fault";
import { partnershipFaults } from "./partnership-faults";
import { subscriptionFaults } from "./subscription-faults";

/** Every faulty implementation that has a name, in the order of the register's requirements. */
export const faults: readonly Fault[] = [
  ...partnershipFaults,
  ...delegationFaults,
  ...customerFaults,
  ...subscriptionFaults,
];

const byName = new Map(faults.map((fault) => [fault.name, fault]));

/** `undefined` where no faulty implementation has that name. */
export function findFault(name: string): Fault | undefined {
  return byName.get(name);
}
