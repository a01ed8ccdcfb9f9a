import { crossSessionFaults } from "./cross-session-faults";
import { historyFaults } from "./history-faults";
import type { InteractionFault } from "./interaction-fault";
import { refusedButExecuted } from "./refused-but-executed";

/** All interaction faults. Only the grid of refusals or walks through several machines detect them. */
export const interactionFaults: readonly InteractionFault[] = [
  ...refusedButExecuted,
  ...historyFaults,
  ...crossSessionFaults,
];

/** `undefined` if no interaction fault has that name. */
export function findInteractionFault(name: string): InteractionFault | undefined {
  return interactionFaults.find((interactionFault) => interactionFault.name === name);
}
