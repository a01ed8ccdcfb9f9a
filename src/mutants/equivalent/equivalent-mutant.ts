/** A generated fault that nobody could ever notice, or that the page permits, and why. */
export interface EquivalentMutant {
  readonly target: string;
  readonly because: string;
}

/** Several to which the same argument applies. */
export function alike(because: string, targets: readonly string[]): readonly EquivalentMutant[] {
  return targets.map((target) => ({ target, because }));
}
