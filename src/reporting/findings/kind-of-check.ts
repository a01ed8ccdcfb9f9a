import type { CheckRecord } from "../record/run-record";

/** The kinds of checks, those that are easiest to read first. */
export const checkKinds = ["scenario", "cell", "path", "walk", "history"] as const;

export type CheckKind = (typeof checkKinds)[number];

/**
 * Returns the kind of a check: an example of a feature, a cell, a planned path or a random walk of a machine, or a history of lockstep.
 */
export function kindOf({ check }: Pick<CheckRecord, "check">): CheckKind {
  if (check.source === "feature") return "scenario";
  const [scope, criterion] = check.id.split("/", 2);
  if (scope === "machine:lockstep") return "history";
  if (criterion === "grid") return "cell";
  return criterion === "walks" ? "walk" : "path";
}

export function isScenario(record: CheckRecord): boolean {
  return record.check.source === "feature";
}

/** Returns a number that is smaller for checks that are easier to read: by kind, then by the number of steps. */
export function effortOf(record: CheckRecord): number {
  return checkKinds.indexOf(kindOf(record)) * 1_000_000 + record.decision.steps.length;
}
