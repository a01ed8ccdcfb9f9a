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

const patterns = new Map<string, readonly string[]>();

function partsOf(pattern: string): readonly string[] {
  const parts = patterns.get(pattern) ?? pattern.split(/\*+/);
  patterns.set(pattern, parts);
  return parts;
}

/**
 * Returns true if a name matches a pattern in which `*` stands for any letters. Each part is taken at its first place, so that a
 * pattern of many `*` needs no backtracking.
 */
export function fitsPattern(name: string, pattern: string): boolean {
  const parts = partsOf(pattern);
  if (parts.length === 1) return name === pattern;
  const [first = "", last = ""] = [parts[0], parts.at(-1)];
  if (name.length < first.length + last.length) return false;
  if (!name.startsWith(first) || !name.endsWith(last)) return false;
  const end = name.length - last.length;
  let at = first.length;
  for (const part of parts.slice(1, -1)) {
    const found = name.indexOf(part, at);
    if (found < 0 || found + part.length > end) return false;
    at = found + part.length;
  }
  return true;
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
