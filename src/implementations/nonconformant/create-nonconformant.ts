import type { InProcessImplementation } from "../../port/implementation";
import { assemble } from "../reference/assemble";
import { referenceVersion } from "../reference/reference-implementation";
import { referenceParts } from "../reference/reference-parts";
import type { ReadingChoice } from "../reference/switches";
import type { Fault } from "./fault";

/** The reference with one fault in it. It introduces itself by the fault's name. */
export function createNonconformant(fault: Fault, readings: ReadingChoice = true): InProcessImplementation {
  return assemble(fault.change(referenceParts(readings)), { name: fault.name, version: referenceVersion });
}
