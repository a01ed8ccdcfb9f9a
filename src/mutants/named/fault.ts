import type { Parts } from "../../reference/parts";

/** One small difference from the reference; the functions in `replacing.ts` make them. */
export type Change = (parts: Parts) => Parts;

/** An implementation that breaks exactly one requirement of the page, and keeps all others. */
export interface Fault {
  /** What it does wrong, in the present tense. Its file is called by the requirement. */
  readonly name: string;
  /** The slug of the requirement that it breaks. */
  readonly requirement: string;
  /** The reading without which nobody could call it wrong. */
  readonly reading?: `reading-${string}`;
  /** One sentence about what people experience. */
  readonly story: string;
  readonly change: Change;
}
