/** A generated mutant that no check can kill, or that the page permits, with the reason. */
export interface EquivalentMutant {
  readonly target: string;
  readonly because: string;
}

/** Mutants with the same reason. */
export function sameReason(because: string, targets: readonly string[]): readonly EquivalentMutant[] {
  return targets.map((target) => ({ target, because }));
}
