import { Unmet } from "./finding";

/** Two texts about the same thing; `what` begins both lines of the message. */
export function expectSame(what: string, expected: string, observed: string): void {
  if (expected === observed) return;
  throw new Unmet({ kind: "mismatch", expected: `${what}: ${expected}`, observed: `${what}: ${observed}` });
}

/** Two lists whose order is free, but in which everything counts as often as it occurs. */
export function expectMembers(what: string, expected: readonly string[], observed: readonly string[]): void {
  expectSame(what, listInWords(expected), listInWords(observed));
}

function listInWords(members: readonly string[]): string {
  return members.length === 0 ? "none" : [...members].sort().join(", ");
}
