import type { PlannedCheck } from "../../verdicts/check";
import type { CompiledMachine } from "../model/compiled-machine";
import type { TestSequence } from "../model/test-step";
import type { PlannedCell } from "./cell";
import type { Strategy } from "./strategies";

/** A planned path or walk. */
export interface TestCase extends TestSequence {
  readonly check: PlannedCheck;
}

/** The cells of one machine, or the test cases of one strategy. */
export interface TestSuite {
  /** Undefined for walks, which use several machines. */
  readonly machine?: CompiledMachine;
  /** The machine's id, or `worlds` for walks. */
  readonly scope: string;
  readonly strategy: Strategy;
  readonly cells: readonly PlannedCell[];
  readonly testCases: readonly TestCase[];
  /** The number of checks without a budget. */
  readonly total: { readonly checks: number; readonly atLeast: boolean };
}
