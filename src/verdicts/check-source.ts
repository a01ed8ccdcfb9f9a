import type { Language } from "../domain/language";
import type { Hello } from "../port/implementation";
import type { Decision, PlannedCheck } from "./check";
import type { LeftOut } from "./left-out";
import type { ModelCoverage } from "./model-coverage";
import type { RunSettings } from "./run-settings";

/** The run as each source of checks sees it. */
export interface RunContext extends RunSettings {
  readonly target: string;
  readonly hello: Hello;
  readonly failFast: boolean;
  /** The most seconds that one answer may take; undefined for the limit of the transport. */
  readonly timeLimit?: number | undefined;
  /** The most seconds of the whole run; undefined for a limit on the time that is lost. */
  readonly runLimit?: number | undefined;
  /** Aborted if the run is to stop: after the first failure with `failFast`, on Ctrl-C, or at its limit. */
  readonly signal: AbortSignal;
  /** True if passed checks keep their messages as well, to be shown beside those of a failure. */
  readonly keepsMessages?: boolean;
}

/** One origin of checks: the features, the machines. It plans first and then runs the chosen checks. */
export interface CheckSource {
  /** Begins what needs no answer of the target, so that it is done while the target starts. Its errors appear where the result is needed. */
  prepare?(language: Language): void;
  plan(context: RunContext): Promise<readonly PlannedCheck[]>;
  /**
   * Decides each chosen check once, in the order of the plan, unless it withdraws a decision before it makes another. Confirms failures
   * of a target that does not always give the same answers. Rejects only if the suite itself is broken.
   */
  run(
    context: RunContext,
    chosen: ReadonlySet<string>,
    decide: (decision: Decision) => void,
    withdraw?: (check: string) => void,
    confirm?: (checks: readonly string[]) => void,
  ): Promise<void>;
  /** The titles of checks in another language than the run's, by check id, as far as they are known. */
  titles?(language: Language): Promise<ReadonlyMap<string, string>>;
  /** After planning: the checks that the budget has left out. */
  leftOut?(context: RunContext): readonly LeftOut[];
  /** After a run: the part of the machines that was tried. */
  coverage?(): ModelCoverage;
  /** After a run: true if a budget of seconds ended it. */
  budgetExhausted?(): boolean;
}
