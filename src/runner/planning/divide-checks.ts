import type { PlannedCheck } from "../../verdicts/check";

/** Cells of one machine and one kind of person are tried on common ways; everything else stands alone. */
function companyOf({ id }: PlannedCheck): string {
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
  const companies = new Map<string, PlannedCheck[]>();
  for (const check of plan) {
    const company = companies.get(companyOf(check)) ?? [];
    company.push(check);
    companies.set(companyOf(check), company);
  }
  const divided = Array.from({ length: parts }, (): PlannedCheck[] => []);
  let turn = 0;
  for (const company of companies.values()) {
    const isSingle = company.length === 1;
    // A large company goes where there is least so far; single checks simply take turns.
    const least = divided.reduce((one, other) => (other.length < one.length ? other : one), divided[0] ?? []);
    const part = isSingle ? (divided[turn++ % parts] ?? least) : least;
    part.push(...company);
  }
  return divided;
}
