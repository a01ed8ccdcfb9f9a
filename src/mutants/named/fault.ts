import type { Parts } from "../../reference/parts";

/** One small difference from the reference, made by the functions in `part-mutators.ts` and `effect-mutators.ts`. */
export type Change = (parts: Parts) => Parts;

/** The kinds of conditions under which a fault shows, each in its file in `kinds/`. */
export const faultKinds = [
  "secrets",
  "pages-as-they-open",
  "frame-condition",
  "number",
  "twins",
  "crossings",
  "conditions",
  "artefacts",
  "several-open",
  "origins",
  "second-cast",
  "refusals",
] as const;

export type FaultKind = (typeof faultKinds)[number];

/** A fault that breaks exactly one requirement of the page. */
export interface Fault {
  /** The fault, in the present tense. Its file has the name of the requirement or of the kind. */
  readonly name: string;
  /** The slug of the requirement that it breaks. */
  readonly requirement: string;
  /** The kind, for faults that show under certain conditions only. */
  readonly kind?: FaultKind;
  /** The reading on which the requirement depends here. */
  readonly reading?: `reading-${string}`;
  /** One sentence about what people experience. */
  readonly story: string;
  readonly change: Change;
}
