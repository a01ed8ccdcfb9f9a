import type { ChoiceTag } from "../domain/choices";
import type { RequirementSlug } from "../register/requirements";

/**
 * The smallest thing that gets a verdict: one example or outline row of a feature, or one planned path, cell or walk of a
 * machine. Ids do not depend on the language: `feature:ordering/cancelling#cancel-abandons-order/1`,
 * `machine:order-wizard/grid/review/new-customer.cancel/sales-agent`.
 */
export interface PlannedCheck {
  readonly id: string;
  readonly source: "feature" | "machine";
  readonly title: string;
  /** Requirements that the check can blame; the first is the one that it is about. */
  readonly requirements: readonly RequirementSlug[];
  /** The choices on which the check rests. It is not part of a run against an implementation that chose otherwise. */
  readonly readings: readonly ChoiceTag[];
  /** File and line of a scenario; machine and criterion of a path. */
  readonly where: string;
}

export type Outcome =
  | "pass"
  | "fail"
  | "skip"
  | "inconclusive"
  | "error"
  | "not-run"
  | "xfail"
  | "inconsistent";

export type Cause = "crash" | "hang" | "unserved" | "stale-expectation";

/** The decision about a planned check. */
export interface Decision {
  readonly check: string;
  readonly outcome: Outcome;
  readonly cause: Cause | null;
  /** The requirement that is blamed; null for none. */
  readonly requirement: RequirementSlug | null;
  /** The steps in sentences, in the run's language, up to and including the one that decided. */
  readonly steps: readonly string[];
  /** The steps in the other language, if they differ. */
  readonly otherSteps?: readonly string[] | undefined;
  readonly expected: string | null;
  /** The expected line in the other language, if it differs. */
  readonly otherExpected?: string | undefined;
  readonly observed: string | null;
  /** The observed line in the other language, if it differs: an expected failure may quote either. */
  readonly otherObserved?: string | undefined;
  /** For inconclusive checks the check that failed first; for passes with a remark the remark. */
  readonly note: string | null;
  /** The messages exchanged, secrets replaced by stable placeholders. Kept for failures, or for all in a bundle. */
  readonly exchanges: readonly unknown[];
}
