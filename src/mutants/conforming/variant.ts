import type { Implementation } from "../../port/implementation";
import type { ReadingChoice } from "../../reference/switches";

/** A correct implementation that differs from the reference in a way that the page permits. It must pass the suite. */
export interface Variant {
  /** The difference. */
  readonly name: string;
  /** One sentence about the observable difference. */
  readonly story: string;
  readonly open: (readings: ReadingChoice) => Implementation;
}
