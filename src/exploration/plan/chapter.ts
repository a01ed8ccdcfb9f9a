import type { Subject } from "../execution/subject";
import type { Cell } from "./cell";
import type { Trial } from "./trial";
import type { Way } from "./ways";

/** Cells of one machine, or trials of one criterion. */
export interface Chapter {
  readonly subject?: Subject;
  /** As in the ids of checks; `worlds` for walks through several. */
  readonly machine: string;
  readonly way: Way;
  readonly cells: readonly Cell[];
  readonly trials: readonly Trial[];
  /** How many checks there would be without a budget. */
  readonly total: { readonly checks: number; readonly atLeast: boolean };
}
