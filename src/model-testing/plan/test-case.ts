import type { PlannedCheck } from "../../verdicts/check";
import type { MachineInstance, TestStep } from "../execution/machine-instance";

/** A planned path or walk: who plays, and which moves they make. */
export interface TestCase {
  readonly check: PlannedCheck;
  readonly instances: readonly MachineInstance[];
  readonly testSteps: readonly TestStep[];
}
