/** What a budget has left out of a plan: how many checks of which machine and criterion. */
export interface LeftOut {
  /** Machine and criterion, as checks name them: `order-wizard/round-trip`. */
  readonly what: string;
  readonly checks: number;
  /** Nobody has counted to the end: there are at least as many. */
  readonly atLeast: boolean;
}

/** Machine and criterion of a machine's check; the source of any other. */
export function suiteOf(check: string): string {
  const chapter = /^machine:([^/]+\/[^/]+)/.exec(check)?.[1] ?? "features";
  return chapter.replace(/^world-\d+\//, "worlds/");
}

/** Checks as what was left out, by machine and criterion. */
export function leftOutOf(checks: readonly string[]): readonly LeftOut[] {
  const counts = new Map<string, number>();
  for (const check of checks) counts.set(suiteOf(check), (counts.get(suiteOf(check)) ?? 0) + 1);
  return [...counts].map(([what, count]) => ({ what, checks: count, atLeast: false }));
}

/** Several lists as one: each machine and criterion once. */
export function joinLeftOut(lists: readonly (readonly LeftOut[])[]): readonly LeftOut[] {
  const joined = new Map<string, LeftOut>();
  for (const { what, checks, atLeast } of lists.flat()) {
    const known = joined.get(what);
    const sum = { what, checks: checks + (known?.checks ?? 0), atLeast: atLeast || known?.atLeast === true };
    joined.set(what, sum);
  }
  return [...joined.values()];
}
