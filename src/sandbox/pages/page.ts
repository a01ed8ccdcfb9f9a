import type { Html } from "./parts-of-pages";
import type { Problem } from "./visit";

/** A page without its frame. */
export interface Page {
  readonly title: string;
  readonly content: Html | readonly Html[];
  readonly problem?: Problem | undefined;
  /** Shown above the content: the result of the last action. */
  readonly notice?: Html | string | undefined;
}
