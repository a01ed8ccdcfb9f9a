import type { Language } from "../domain/language";
import type { Hello } from "../port/implementation";
import type { Budget } from "./budget";
import type { Decision, PlannedCheck } from "./check";
import type { LeftOut } from "./left-out";
import type { ModelCoverage } from "./model-coverage";

/** What every source of checks may know about the run. */
export interface RunContext {
  readonly target: string;
  readonly hello: Hello;
  readonly readings: boolean;
  readonly seed: number;
  readonly language: Language;
  readonly failFast: boolean;
  /** How many seconds each answer may take; undefined for the limits of the carriers. */
  readonly timeLimit?: number | undefined;
  /** Aborted when the run is to stop: after the first failure with `failFast`, or on Ctrl-C. */
  readonly signal: AbortSignal;
  /** Which criterion of coverage machines are walked by; undefined for their default. */
  readonly criterion?: string | undefined;
  /** Whether machines are walked by the nightly plan, which takes minutes, instead of the usual one. */
  readonly nightly?: boolean;
  /** How much machines may be walked; undefined for all that is planned. */
  readonly budget?: Budget | undefined;
}

/** One origin of checks: the features, the machines. It plans first and then runs those that were chosen. */
export interface CheckSource {
  plan(context: RunContext): Promise<readonly PlannedCheck[]>;
  /** Decides each chosen check once, in the order of the plan, as it goes. Rejects only if the suite itself is broken. */
  run(context: RunContext, chosen: ReadonlySet<string>, decide: (decision: Decision) => void): Promise<void>;
  /** What checks are called in another language than the run's, by their ids, as far as it is known. */
  titles?(language: Language): Promise<ReadonlyMap<string, string>>;
  /** After planning: what the budget has left out. */
  leftOut?(context: RunContext): readonly LeftOut[];
  /** After a run: how much of the machines it tried. */
  coverage?(): ModelCoverage;
  /** After a run: whether a budget of seconds ended it. */
  budgetExhausted?(): boolean;
}
