import type { Parts } from "../../reference/parts";

/** One small difference from the reference, made by the functions in `part-mutators.ts` and `effect-mutators.ts`. */
export type Change = (parts: Parts) => Parts;

/** A fault that breaks exactly one requirement of the page. */
export interface Fault {
  /** The fault, in the present tense. Its file has the name of the requirement. */
  readonly name: string;
  /** The slug of the requirement that it breaks. */
  readonly requirement: string;
  /** The reading on which the requirement depends here. */
  readonly reading?: `reading-${string}`;
  /** One sentence about what people experience. */
  readonly story: string;
  readonly change: Change;
}
