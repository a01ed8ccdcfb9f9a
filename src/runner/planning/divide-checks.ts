import type { PlannedCheck } from "../../verdicts/check";
import { type CheckCosts, costOf } from "./check-costs";

/** Checks that run in the same part, with what they cost together. */
interface Group {
  readonly checks: PlannedCheck[];
  cost: number;
}

/** Returns the group of a check. Cells of one machine and one kind of person share paths; every other check is a group of its own. */
function groupOf({ id }: PlannedCheck): string {
  const grid = id.indexOf("/grid/");
  return grid === -1 ? id : `${id.slice(0, grid)}${id.slice(id.lastIndexOf("/"))}`;
}

function groupsOf(plan: readonly PlannedCheck[], costs: CheckCosts): readonly Group[] {
  const groups = new Map<string, Group>();
  for (const check of plan) {
    const name = groupOf(check);
    const known = groups.get(name);
    const group = known ?? { checks: [], cost: 0 };
    group.checks.push(check);
    group.cost += costOf(check, costs);
    if (known === undefined) groups.set(name, group);
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
  costs: CheckCosts,
): readonly (readonly PlannedCheck[])[] {
  const divided = Array.from({ length: parts }, (): Group => ({ checks: [], cost: 0 }));
  const first = divided[0];
  if (first === undefined) return [];
  for (const group of groupsOf(plan, costs).toSorted((one, other) => other.cost - one.cost)) {
    const least = divided.reduce((one, other) => (other.cost < one.cost ? other : one), first);
    for (const check of group.checks) least.checks.push(check);
    least.cost += group.cost;
  }
  return divided.map(({ checks }) => checks);
}
