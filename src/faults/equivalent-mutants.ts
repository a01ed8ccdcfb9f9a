/** A generated fault that nobody could ever notice, and why. */
export interface EquivalentMutant {
  readonly target: string;
  readonly because: string;
}

/** Generated faults that change nothing which anybody can see. Each is argued; a test lets the whole suite try them all the same. */
export const equivalentMutants: readonly EquivalentMutant[] = [];

const targets = new Set(equivalentMutants.map(({ target }) => target));

export function isEquivalent(target: string): boolean {
  return targets.has(target);
}
