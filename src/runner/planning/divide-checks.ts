import type { PlannedCheck } from "../../verdicts/check";

/** Checks that run in the same part, with what they cost together. */
interface Group {
  readonly checks: PlannedCheck[];
  cost: number;
}

/** Relative CPU times of checks by criterion, as measured on the reference: a cell of a grid is 1, most paths cost twice as much. */
const costs: Readonly<Record<string, number>> = { grid: 1, tour: 10, walks: 100, lockstep: 500 };
const scenarioCost = 100;
const pathCost = 2;

/** Returns the cost of a check. If the steps are slow, as on web pages, they are all that counts: a tour has some fifteen. */
function costOf({ id, source }: PlannedCheck, hasSlowSteps: boolean): number {
  if (source === "feature") return hasSlowSteps ? 1 : scenarioCost;
  const criterion = id.split("/").find((part) => part in costs) ?? "";
  return costs[criterion] ?? pathCost;
}

/** Returns the group of a check. Cells of one machine and one kind of person share paths; every other check is a group of its own. */
function groupOf({ id }: PlannedCheck): string {
  const grid = id.indexOf("/grid/");
  return grid === -1 ? id : `${id.slice(0, grid)}${id.slice(id.lastIndexOf("/"))}`;
}

function groupsOf(plan: readonly PlannedCheck[], hasSlowSteps: boolean): readonly Group[] {
  const groups = new Map<string, Group>();
  for (const check of plan) {
    const name = groupOf(check);
    const group = groups.get(name) ?? { checks: [], cost: 0 };
    group.checks.push(check);
    group.cost += costOf(check, hasSlowSteps);
    groups.set(name, group);
  }
  return [...groups.values()];
}

/**
 * Divides a plan into parts that take about equally long and can run without one another. The same plan is always divided in the
 * same way, and what is tried together stays together. The costliest groups are placed first, each in the part with least to do.
 */
export function divideChecks(
  plan: readonly PlannedCheck[],
  parts: number,
  hasSlowSteps = false,
): readonly (readonly PlannedCheck[])[] {
  const divided = Array.from({ length: parts }, (): Group => ({ checks: [], cost: 0 }));
  const first = divided[0];
  if (first === undefined) return [];
  for (const group of groupsOf(plan, hasSlowSteps).toSorted((one, other) => other.cost - one.cost)) {
    const least = divided.reduce((one, other) => (other.cost < one.cost ? other : one), first);
    for (const check of group.checks) least.checks.push(check);
    least.cost += group.cost;
  }
  return divided.map(({ checks }) => checks);
}
