import { meddling } from "./cross-session-faults";
import { forgetful } from "./history-faults";
import type { InteractionFault } from "./interaction-fault";
import { refusedAndDone } from "./refused-but-executed";

/** Every treacherous implementation. Only the grid of refusals or walks through several machines come across them. */
export const interactionFaults: readonly InteractionFault[] = [...refusedAndDone, ...forgetful, ...meddling];

/** `undefined` where no treacherous implementation has that name. */
export function findInteractionFault(name: string): InteractionFault | undefined {
  return interactionFaults.find((interactionFault) => interactionFault.name === name);
}
