import type { Saying } from "../domain/saying";
import { Unmet } from "./finding";

/** A statement about the world that either holds or does not; both wordings are finished lines. */
export function expectTrue(holds: boolean, expected: Saying, observed: Saying): void {
  if (!holds) throw new Unmet({ kind: "mismatch", expected, observed });
}
