import { Unmet } from "./finding";

/** A statement about the world that either holds or does not; both wordings are finished lines. */
export function expectTrue(holds: boolean, expected: string, observed: string): void {
  if (!holds) throw new Unmet({ kind: "mismatch", expected, observed });
}
