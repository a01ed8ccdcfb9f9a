import type { Decision } from "../../verdicts/check";
import type { RunContext } from "../../verdicts/check-source";
import type { ModelCoverage } from "../../verdicts/model-coverage";

/** The checks that a worker runs, out of a plan that it makes again for itself. */
export interface WorkOrder extends Omit<RunContext, "signal"> {
  readonly checks: readonly string[];
}

/** The messages of a worker while it runs, and at the end. */
export type WorkReport =
  | { readonly type: "decided"; readonly decision: Decision }
  | { readonly type: "confirmed"; readonly checks: readonly string[] }
  | {
      readonly type: "done";
      readonly problems: readonly string[];
      readonly model: ModelCoverage;
      /** True if a budget of seconds ended the run. */
      readonly budgetExhausted: boolean;
      /** True if the limit of the run ended it. */
      readonly isLimitReached: boolean;
      /** The secrets that the target has shown to this process. */
      readonly secrets: readonly string[];
    };
