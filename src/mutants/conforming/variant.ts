import type { Implementation } from "../../port/implementation";
import type { ReadingChoice } from "../../reference/switches";

/** A correct implementation that differs from the reference where the page leaves it free. The suite must pass it. */
export interface Variant {
  /** What is different about it. */
  readonly name: string;
  /** One sentence about what people or programs notice. */
  readonly story: string;
  readonly open: (readings: ReadingChoice) => Implementation;
}
