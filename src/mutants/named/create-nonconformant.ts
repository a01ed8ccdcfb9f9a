import type { InProcessImplementation } from "../../port/implementation";
import { assemble } from "../../reference/assemble";
import { referenceVersion } from "../../reference/reference-implementation";
import { referenceParts } from "../../reference/reference-parts";
import type { ReadingChoice } from "../../reference/switches";
import type { Fault } from "./fault";
import { reportAsRefused } from "./report-as-refused";

/** The reference with one fault. It introduces itself by the fault's name. */
export function createNonconformant(
  fault: Pick<Fault, "name" | "change">,
  readings: ReadingChoice = true,
): InProcessImplementation {
  const identity = { name: fault.name, version: referenceVersion };
  return reportAsRefused(assemble(fault.change(referenceParts(readings)), identity));
}
