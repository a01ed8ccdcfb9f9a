import { customerFaults } from "./customer-faults";
import { delegationFaults } from "./delegation-faults";
import type { Fault } from "./fault";
import { partnershipFaults } from "./partnership-faults";
import { subscriptionFaults } from "./subscription-faults";

/** All named faults, in the order of the register's requirements. */
export const faults: readonly Fault[] = [
  ...partnershipFaults,
  ...delegationFaults,
  ...customerFaults,
  ...subscriptionFaults,
];

const byName = new Map(faults.map((fault) => [fault.name, fault]));

/** `undefined` if no fault has that name. */
export function findFault(name: string): Fault | undefined {
  return byName.get(name);
}
