import type { Decision, PlannedCheck } from "./check";

/** A failure that the implementer knows and has reported: it does not fail the run as long as it stays as it is. */
export interface ExpectedFailure {
  /** The requirement that is blamed, or the id of the check that fails; `*` stands for any letters. The other one is null. */
  readonly requirement: string | null;
  readonly check: string | null;
  /** How the observed line begins. */
  readonly reason: string;
  /** Where the failure is reported. */
  readonly issue: string;
  /** The last day on which it is still expected, `2027-01-31`; null for no end. */
  readonly expires: string | null;
}

/** So many names may be meant by one pattern; more would hide failures that nobody has looked at. */
export const mostExpansions = 20;

const patterns = new Map<string, RegExp>();

/** Whether a name fits a pattern in which `*` stands for any letters. */
export function fitsPattern(name: string, pattern: string): boolean {
  const known = patterns.get(pattern);
  if (known !== undefined) return known.test(name);
  const parts = pattern.split("*").map((part) => part.replaceAll(/[.+?^${}()|[\]\\]/g, "\\$&"));
  patterns.set(pattern, new RegExp(`^${parts.join(".*")}$`));
  return fitsPattern(name, pattern);
}

/** Whether the entry speaks of this failure, whatever its reason. */
export function speaksOf({ requirement, check }: ExpectedFailure, decision: Decision): boolean {
  if (check !== null) return fitsPattern(decision.check, check);
  return requirement !== null && decision.requirement !== null
    ? fitsPattern(decision.requirement, requirement)
    : false;
}

/** Whether the check could fail in the way that the entry speaks of. */
export function reaches({ requirement, check }: ExpectedFailure, planned: PlannedCheck): boolean {
  if (check !== null) return fitsPattern(planned.id, check);
  return requirement !== null && planned.requirements.some((slug) => fitsPattern(slug, requirement));
}

/** Whether the failure is the one that the entry tells, in whichever language. */
export function matches(entry: ExpectedFailure, decision: Decision): boolean {
  const { observed, otherObserved } = decision;
  const isTold = [observed, otherObserved].some((line) => (line ?? "").startsWith(entry.reason));
  return speaksOf(entry, decision) && isTold;
}

/** Whether the entry's last day has passed. `today` is a date as in `2026-11-22`. */
export function hasExpired({ expires }: ExpectedFailure, today: string): boolean {
  return expires !== null && expires < today;
}
