import type { Decision, PlannedCheck } from "./check";

/** A known and reported failure. It does not fail the run as long as it does not change. */
export interface ExpectedFailure {
  /** The requirement that is blamed, or the id of the check that fails; `*` stands for any letters. The other one is null. */
  readonly requirement: string | null;
  readonly check: string | null;
  /** The beginning of the observed line. */
  readonly reason: string;
  /** The issue that reports the failure. */
  readonly issue: string;
  /** The last day on which it is still expected, `2027-01-31`; null for no end. */
  readonly expires: string | null;
}

/** The number of names that one pattern may match; more would hide new failures. */
export const mostExpansions = 20;

const patterns = new Map<string, RegExp>();

/** Returns true if a name matches a pattern in which `*` stands for any letters. */
export function fitsPattern(name: string, pattern: string): boolean {
  const known = patterns.get(pattern);
  if (known !== undefined) return known.test(name);
  const parts = pattern.split("*").map((part) => part.replaceAll(/[.+?^${}()|[\]\\]/g, "\\$&"));
  patterns.set(pattern, new RegExp(`^${parts.join(".*")}$`));
  return fitsPattern(name, pattern);
}

/** Returns true if the entry names this failure, regardless of its reason. */
export function speaksOf({ requirement, check }: ExpectedFailure, decision: Decision): boolean {
  if (check !== null) return fitsPattern(decision.check, check);
  return requirement !== null && decision.requirement !== null
    ? fitsPattern(decision.requirement, requirement)
    : false;
}

/** Returns true if the check could show the failure that the entry names. */
export function reaches({ requirement, check }: ExpectedFailure, planned: PlannedCheck): boolean {
  if (check !== null) return fitsPattern(planned.id, check);
  return requirement !== null && planned.requirements.some((slug) => fitsPattern(slug, requirement));
}

/** Returns true if the entry names this failure and its reason, in either language. */
export function matches(entry: ExpectedFailure, decision: Decision): boolean {
  const { observed, otherObserved } = decision;
  const isTold = [observed, otherObserved].some((line) => (line ?? "").startsWith(entry.reason));
  return speaksOf(entry, decision) && isTold;
}

/** Returns true if the entry's last day has passed. `today` is a date such as `2026-11-22`. */
export function hasExpired({ expires }: ExpectedFailure, today: string): boolean {
  return expires !== null && expires < today;
}
