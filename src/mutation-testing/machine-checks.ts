import type { Language } from "../domain/language";
import { lockstepSource } from "../model-testing/lockstep/lockstep-source";
import { machineSource } from "../model-testing/machine-source";
import type { Hello } from "../port/implementation";
import { choicesOfBase } from "../targets/mutant-targets";
import type { Decision, PlannedCheck } from "../verdicts/check";
import type { RunContext } from "../verdicts/check-source";
import { defaultSettings, readingsFrom } from "../verdicts/run-settings";

/** The histories of lockstep and the checks of the machines, run in selections that stop early. */
export interface MachineChecks {
  readonly checks: readonly PlannedCheck[];
  /** Runs the selected checks until `isEnough` returns true for a decision. */
  run(
    target: string,
    hello: Hello,
    selected: ReadonlySet<string>,
    isEnough: (decision: Decision) => boolean,
  ): Promise<void>;
}

/** The choices of an implementation that is not made from ours. */
function readingsFor(target: string): Pick<RunContext, "readings"> | object {
  const choices = choicesOfBase(target);
  return choices === undefined ? {} : { readings: readingsFrom(choices, "ours") };
}

interface PlanOptions {
  readonly seed: number;
  readonly language: Language;
}

/** Plans the checks for an implementation with these capabilities. */
export async function machineChecks(hello: Hello, options: PlanOptions): Promise<MachineChecks> {
  const sources = [lockstepSource(), machineSource()];
  const contextFor = (target: string, hello: Hello, signal: AbortSignal): RunContext => ({
    ...defaultSettings,
    target,
    hello,
    failFast: false,
    signal,
    ...options,
    ...readingsFor(target),
  });
  const context = contextFor("reference", hello, new AbortController().signal);
  const plans: (readonly PlannedCheck[])[] = [];
  for (const source of sources) plans.push(await source.plan(context));
  return {
    checks: plans.flat(),
    run: async (target, hello, selected, isEnough) => {
      const stop = new AbortController();
      for (const source of sources) {
        if (stop.signal.aborted) return;
        await source.run(contextFor(target, hello, stop.signal), selected, (decision) => {
          if (!stop.signal.aborted && isEnough(decision)) stop.abort();
        });
      }
    },
  };
}
