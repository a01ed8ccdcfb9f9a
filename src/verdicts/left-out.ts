/** The number of checks of one machine and criterion that a budget has left out. */
export interface LeftOut {
  /** Machine and criterion, as checks name them: `order-wizard/round-trip`. */
  readonly what: string;
  readonly checks: number;
  /** True if counting stopped early, so that there may be more. */
  readonly atLeast: boolean;
}

/** Returns machine and criterion of a machine's check, and the source of any other. */
export function suiteOf(check: string): string {
  const chapter = /^machine:([^/]+\/[^/]+)/.exec(check)?.[1] ?? "features";
  return chapter.replace(/^world-\d+\//, "worlds/");
}

/** Counts checks that were left out, by machine and criterion. */
export function leftOutOf(checks: readonly string[]): readonly LeftOut[] {
  const counts = new Map<string, number>();
  for (const check of checks) counts.set(suiteOf(check), (counts.get(suiteOf(check)) ?? 0) + 1);
  return [...counts].map(([what, count]) => ({ what, checks: count, atLeast: false }));
}

/** Joins lists, with each machine and criterion once. */
export function joinLeftOut(lists: readonly (readonly LeftOut[])[]): readonly LeftOut[] {
  const joined = new Map<string, LeftOut>();
  for (const { what, checks, atLeast } of lists.flat()) {
    const known = joined.get(what);
    const sum = { what, checks: checks + (known?.checks ?? 0), atLeast: atLeast || known?.atLeast === true };
    joined.set(what, sum);
  }
  return [...joined.values()];
}
