import { findRequirement } from "../register/requirements";
import type { Decision } from "./check";

/** The number of checks by outcome, with the names of `summary.json`. */
export interface Tally {
  readonly planned: number;
  readonly decided: number;
  readonly passed: number;
  readonly failed: number;
  readonly warned: number;
  readonly skipped: number;
  readonly inconclusive: number;
  readonly errors: number;
  readonly notRun: number;
  readonly xfailed: number;
  /** Contradict only the implementation's own choice of a reading. */
  readonly inconsistent: number;
}

/** Returns true for a deviation from advice, which fails only a strict run. A decision with a cause is never a warning. */
export function isWarning(decision: Decision, strict: boolean): boolean {
  const { outcome, requirement, cause } = decision;
  if (strict || outcome !== "fail" || requirement === null || cause !== null) return false;
  return findRequirement(requirement)?.level !== "MUST";
}

/** Counts decisions, one for each planned check; checks without a verdict have the decision `not-run`. */
export function tally(decisions: readonly Decision[], strict: boolean): Tally {
  const count = (outcome: Decision["outcome"]) =>
    decisions.filter((decision) => decision.outcome === outcome).length;
  const warned = decisions.filter((decision) => isWarning(decision, strict)).length;
  const errors = count("error");
  const notRun = count("not-run");
  return {
    planned: decisions.length,
    decided: decisions.length - errors - notRun,
    passed: count("pass"),
    failed: count("fail") - warned,
    warned,
    skipped: count("skip"),
    inconclusive: count("inconclusive"),
    errors,
    notRun,
    xfailed: count("xfail"),
    inconsistent: count("inconsistent"),
  };
}
