import type { CheckRecord } from "./run-record";

/** Checks that failed in the same way: one is shown in full, the others are named. */
export interface FailureGroup {
  /** The check that is easiest to read: a scenario before a machine's path, then the fewest steps. */
  readonly shown: CheckRecord;
  readonly others: readonly CheckRecord[];
}

const failedOutcomes: ReadonlySet<string> = new Set(["fail", "error", "inconclusive"]);

function groupKey({ check, decision }: CheckRecord): string {
  const { outcome, cause, requirement, expected, observed } = decision;
  const about = requirement ?? check.requirements[0] ?? null;
  return JSON.stringify([outcome, cause, about, expected, observed]);
}

function effort({ check, decision }: CheckRecord): number {
  return (check.source === "feature" ? 0 : 1_000_000) + decision.steps.length;
}

/**
 * Groups failed checks by outcome, cause, requirement, expected and observed line: one broken rule fails thousands of cells and
 * walks, but is one thing to fix. Groups are in the order of the plan.
 */
export function groupFailures(checks: readonly CheckRecord[]): readonly FailureGroup[] {
  const groups = new Map<string, CheckRecord[]>();
  for (const record of checks) {
    if (!failedOutcomes.has(record.decision.outcome)) continue;
    const key = groupKey(record);
    const group = groups.get(key);
    if (group === undefined) groups.set(key, [record]);
    else group.push(record);
  }
  return [...groups.values()].map((group) => {
    const [first, ...rest] = group;
    if (first === undefined) throw new Error("A group of failures has at least one.");
    const shown = rest.reduce((easiest, each) => (effort(each) < effort(easiest) ? each : easiest), first);
    return { shown, others: group.filter((each) => each !== shown) };
  });
}
