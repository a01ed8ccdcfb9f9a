import { actionFaults } from "./action-faults";
import { eventDataFaults } from "./event-data-faults";
import { factFaults } from "./fact-faults";
import type { GeneratedFault } from "./generated-fault";
import { observationFaults } from "./observation-faults";
import { recordFaults } from "./record-faults";
import { ruleFaults } from "./rule-faults";
import { sideEffects } from "./side-effects";

/** The reference with each of its parts broken in each way that applies to such a part. */
export const generatedFaults: readonly GeneratedFault[] = [
  ...ruleFaults,
  ...factFaults,
  ...actionFaults,
  ...eventDataFaults,
  ...recordFaults,
  ...sideEffects,
  ...observationFaults,
];

const byId = new Map(generatedFaults.map((fault) => [fault.id, fault]));

/** `undefined` if no generated fault has that id. */
export function findGenerated(id: string): GeneratedFault | undefined {
  return byId.get(id);
}
