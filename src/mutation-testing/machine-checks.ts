import type { Language } from "../domain/language";
import { machineSource } from "../model-testing/machine-source";
import type { Hello } from "../port/implementation";
import type { Decision, PlannedCheck } from "../verdicts/check";
import type { RunContext } from "../verdicts/check-source";
import { defaultSettings } from "../verdicts/run-settings";

/** The checks of the machines, run in selections that stop early. */
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

interface PlanOptions {
  readonly seed: number;
  readonly language: Language;
}

/** Plans the checks for an implementation with these capabilities. */
export async function machineChecks(hello: Hello, options: PlanOptions): Promise<MachineChecks> {
  const source = machineSource();
  const contextFor = (target: string, hello: Hello, signal: AbortSignal): RunContext => ({
    ...defaultSettings,
    target,
    hello,
    failFast: false,
    signal,
    ...options,
  });
  return {
    checks: await source.plan(contextFor("reference", hello, new AbortController().signal)),
    run: async (target, hello, selected, isEnough) => {
      const stop = new AbortController();
      await source.run(contextFor(target, hello, stop.signal), selected, (decision) => {
        if (!stop.signal.aborted && isEnough(decision)) stop.abort();
      });
    },
  };
}
