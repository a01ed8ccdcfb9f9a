import type { Language } from "../../domain/language";
import type { Hello } from "../../port/implementation";
import type { Budget } from "../../verdicts/budget";
import type { Decision } from "../../verdicts/check";
import type { ModelCoverage } from "../../verdicts/model-coverage";

/** What a worker is to do: some checks of a plan which it makes again for itself. */
export interface WorkOrder {
  readonly target: string;
  readonly hello: Hello;
  readonly readings: boolean;
  readonly seed: number;
  readonly language: Language;
  readonly failFast: boolean;
  readonly timeLimit: number | undefined;
  readonly criterion: string | undefined;
  readonly nightly: boolean;
  readonly budget: Budget | undefined;
  readonly checks: readonly string[];
}

/** What a worker tells while it works, and at the end. */
export type WorkReport =
  | { readonly type: "decided"; readonly decision: Decision }
  | {
      readonly type: "done";
      readonly problems: readonly string[];
      readonly model: ModelCoverage;
      /** Whether a budget of seconds ended the work. */
      readonly ranOut: boolean;
    };
