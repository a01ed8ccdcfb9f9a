import type { Choices } from "../domain/choices";
import type { InProcessImplementation } from "../port/implementation";
import { createReference } from "../reference/reference-implementation";

/** The reference with these choices, as an implementation of the port: the answers with which others are compared. */
export function openReference(choices: Choices): InProcessImplementation {
  return createReference({ readings: choices });
}
