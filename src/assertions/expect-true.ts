import type { LocalizedText } from "../domain/saying";
import { ExpectationFailed } from "./finding";

/** A statement about the world that either holds or does not; both wordings are finished lines. */
export function expectTrue(holds: boolean, expected: LocalizedText, observed: LocalizedText): void {
  if (!holds) throw new ExpectationFailed({ kind: "mismatch", expected, observed });
}
