import type { RunContext } from "../../verdicts/check-source";

/**
 * Aborts with the run or when this share of its seconds is over. It is read between steps, because a step cannot be interrupted.
 */
export function deadline({ signal, budget }: RunContext, share = 1): Pick<AbortSignal, "aborted"> {
  if (budget === null || "steps" in budget) return signal;
  const end = performance.now() + budget.seconds * 1000 * share;
  return {
    get aborted() {
      return signal.aborted || performance.now() >= end;
    },
  };
}
