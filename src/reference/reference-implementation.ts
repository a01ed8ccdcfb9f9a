import type { InProcessImplementation } from "../port/implementation";
import { assemble } from "./assemble";
import { referenceParts } from "./reference-parts";
import type { ReadingChoice } from "./switches";

export interface ReferenceOptions {
  /** All readings are followed unless said otherwise; `switches.ts` tells what happens without each. */
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
