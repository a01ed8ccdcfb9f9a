import type { InProcessImplementation } from "../port/implementation";
import { assemble } from "./assemble";
import { referenceParts } from "./reference-parts";
import type { ReadingChoice } from "./switches";

export interface ReferenceOptions {
  /** The suite's own choices unless given otherwise. */
  readonly readings?: ReadingChoice;
  readonly name?: string;
  readonly version?: string;
}

export const referenceName = "twotier reference";
export const referenceVersion = "0.1.0";

/** The page as an implementation in memory. Every call gives an independent one. */
export function createReference(options: ReferenceOptions = {}): InProcessImplementation {
  const { name = referenceName, readings, version = referenceVersion } = options;
  return assemble(referenceParts(readings), { name, version });
}
