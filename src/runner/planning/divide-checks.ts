import type { PlannedCheck } from "../../verdicts/check";

/** Returns the group of a check. Cells of one machine and one kind of person share paths; every other check is a group of its own. */
function groupOf({ id }: PlannedCheck): string {
  const [, machine = "", kind = ""] = /^(machine:[^/]+\/grid)\/.*\/([^/]+)$/.exec(id) ?? [];
  return machine === "" ? id : `${machine} ${kind}`;
}

/**
 * Divides a plan into parts that can run without one another: the same plan is always divided in the same way, and what is
 * tried together stays together. Neighbours go to different parts, so that each gets its share of what is slow.
 */
export function divideChecks(
  plan: readonly PlannedCheck[],
  parts: number,
): readonly (readonly PlannedCheck[])[] {
  const groups = new Map<string, PlannedCheck[]>();
  for (const check of plan) {
    const group = groups.get(groupOf(check)) ?? [];
    group.push(check);
    groups.set(groupOf(check), group);
  }
  const divided = Array.from({ length: parts }, (): PlannedCheck[] => []);
  let turn = 0;
  for (const group of groups.values()) {
    const isSingle = group.length === 1;
    // A large group goes to the smallest part; single checks go to the parts in turn.
    const least = divided.reduce((one, other) => (other.length < one.length ? other : one), divided[0] ?? []);
    const part = isSingle ? (divided[turn++ % parts] ?? least) : least;
    part.push(...group);
  }
  return divided;
}
