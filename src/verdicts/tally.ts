import { findRequirement } from "../register/requirements";
import type { Decision } from "./check";

/** How many checks came to what, in the words of `summary.json`. */
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
}

/** A deviation from advice: shown, and no failure unless the run is strict. A cause of its own is never mere advice. */
export function isWarning(decision: Decision, strict: boolean): boolean {
  const { outcome, requirement, cause } = decision;
  if (strict || outcome !== "fail" || requirement === null || cause !== null) return false;
  return findRequirement(requirement)?.level !== "MUST";
}

/** Counts one decision for each planned check; `not-run` decisions stand for checks without a verdict. */
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
  };
}
