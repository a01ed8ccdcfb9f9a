import type { CheckRecord } from "./run-record";

/** Checks that did not hold in the same way: one is told at length, the others are named. */
export interface FailureGroup {
  /** A scenario before a machine's path, and the fewest steps: what is read most easily. */
  readonly told: CheckRecord;
  readonly others: readonly CheckRecord[];
}

const didNotHold: ReadonlySet<string> = new Set(["fail", "error", "inconclusive"]);

function groupKey({ check, decision }: CheckRecord): string {
  const { outcome, cause, requirement, expected, observed } = decision;
  const about = requirement ?? check.requirements[0] ?? null;
  return JSON.stringify([outcome, cause, about, expected, observed]);
}

function ease({ check, decision }: CheckRecord): number {
  return (check.source === "feature" ? 0 : 1_000_000) + decision.steps.length;
}

/**
 * Everything that did not hold, by kind: same outcome, cause, requirement, expected and observed line. One broken rule fails
 * thousands of cells and walks; it is one thing to mend. Kinds stand in the order of the plan.
 */
export function groupFailures(checks: readonly CheckRecord[]): readonly FailureGroup[] {
  const kinds = new Map<string, CheckRecord[]>();
  for (const record of checks) {
    if (!didNotHold.has(record.decision.outcome)) continue;
    const key = groupKey(record);
    const kind = kinds.get(key);
    if (kind === undefined) kinds.set(key, [record]);
    else kind.push(record);
  }
  return [...kinds.values()].map((kind) => {
    const [first, ...rest] = kind;
    if (first === undefined) throw new Error("A kind of failures has at least one.");
    const told = rest.reduce((easiest, each) => (ease(each) < ease(easiest) ? each : easiest), first);
    return { told, others: kind.filter((each) => each !== told) };
  });
}
