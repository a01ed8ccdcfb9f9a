import { type Choices, ourChoices } from "../../domain/choices";
import type { Implementation } from "../../port/implementation";
import { openReference } from "../../targets/open-reference";
import { type OpenOptions, openImplementation } from "../../targets/open-target";
import type { CheckSource, RunContext } from "../../verdicts/check-source";
import { followedReadings, knownChoices } from "../../verdicts/run-settings";
import { assumptionsOf } from "../bindings/assumptions";
import { deadline } from "../execution/deadline";
import { SupervisedTarget } from "../execution/supervised-target";
import { lockstepShare } from "../plan/lockstep-criterion";
import { LockstepRun } from "./lockstep-run";
import { type LockstepPlan, planHistories } from "./plan-histories";

type Open = (target: string, options: OpenOptions) => Promise<Implementation>;

/** The choices of the target; ours where it is unknown what it chose. */
export function choicesOf({ readings }: Pick<RunContext, "readings">): Choices {
  return { ...ourChoices, ...knownChoices(readings) };
}

/** Plans random histories over rich worlds, and compares the target's answers with those of the reference. */
export function lockstepSource(open: Open = openImplementation): CheckSource {
  let exhausted = false;
  const plans = new Map<string, LockstepPlan>();
  const planOf = (context: RunContext): LockstepPlan => {
    const { seed, language, readings, criterion, nightly, budget, sampled } = context;
    const key = JSON.stringify([seed, language, readings, criterion, nightly, budget, sampled]);
    const plan = plans.get(key) ?? planHistories(context);
    plans.set(key, plan);
    return plan;
  };
  return {
    plan: async (context) => planOf(context).histories.map(({ check }) => check),
    leftOut: (context) => planOf(context).leftOut,
    async run(context, chosen, decide) {
      const histories = planOf(context).histories.filter(({ check }) => chosen.has(check.id));
      if (histories.length === 0) return;
      const { seed, language, timeLimit, readings } = context;
      const signal = deadline(context, lockstepShare(context));
      const target = await SupervisedTarget.open({
        seed,
        assumptions: assumptionsOf(knownChoices(readings)),
        readings,
        language,
        signal,
        keepsMessages: context.keepsMessages,
        open: () => open(context.target, { readings: followedReadings(readings), timeLimit }),
      });
      try {
        const run = new LockstepRun(target, choicesOf(context), readings, openReference);
        for (const history of histories) {
          if (signal.aborted) break;
          const decision = await run.check(history);
          if (!signal.aborted || decision.outcome === "fail") decide(decision);
        }
      } finally {
        exhausted = signal.aborted && !context.signal.aborted;
        await target.close();
      }
    },
    budgetExhausted: () => exhausted,
  };
}
