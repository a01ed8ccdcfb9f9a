import type { Decision } from "../../verdicts/check";
import type { RunContext } from "../../verdicts/check-source";
import type { ModelCoverage } from "../../verdicts/model-coverage";

/** What a worker is to do: some checks of a plan which it makes again for itself. */
export interface WorkOrder extends Omit<RunContext, "signal"> {
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
      readonly budgetExhausted: boolean;
    };
