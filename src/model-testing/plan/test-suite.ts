import type { CompiledMachine } from "../execution/compiled-machine";
import type { Cell } from "./cell";
import type { Strategy } from "./strategies";
import type { TestCase } from "./test-case";

/** Cells of one machine, or trials of one criterion. */
export interface TestSuite {
  readonly subject?: CompiledMachine;
  /** As in the ids of checks; `worlds` for walks through several. */
  readonly machine: string;
  readonly strategy: Strategy;
  readonly cells: readonly Cell[];
  readonly testCases: readonly TestCase[];
  /** How many checks there would be without a budget. */
  readonly total: { readonly checks: number; readonly atLeast: boolean };
}
