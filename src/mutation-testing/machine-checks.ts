import type { Language } from "../domain/language";
import { machineSource } from "../model-testing/machine-source";
import type { Hello } from "../port/implementation";
import type { Decision, PlannedCheck } from "../verdicts/check";
import type { RunContext } from "../verdicts/check-source";
import { defaultSettings } from "../verdicts/run-settings";

/** The checks of the machines, to be run in chosen portions that stop when enough is known. */
export interface MachineChecks {
  readonly checks: readonly PlannedCheck[];
  /** Runs the chosen checks until `enough` says so of a decision. */
  run(
    target: string,
    hello: Hello,
    chosen: ReadonlySet<string>,
    enough: (decision: Decision) => boolean,
  ): Promise<void>;
}

interface Terms {
  readonly seed: number;
  readonly language: Language;
}

/** Plans for an implementation that claims what this one claims. */
export async function machineRange(hello: Hello, terms: Terms): Promise<MachineChecks> {
  const source = machineSource();
  const contextFor = (target: string, hello: Hello, signal: AbortSignal): RunContext => ({
    ...defaultSettings,
    target,
    hello,
    readings: true,
    failFast: false,
    signal,
    ...terms,
  });
  return {
    checks: await source.plan(contextFor("reference", hello, new AbortController().signal)),
    run: async (target, hello, chosen, enough) => {
      const stop = new AbortController();
      await source.run(contextFor(target, hello, stop.signal), chosen, (decision) => {
        if (!stop.signal.aborted && enough(decision)) stop.abort();
      });
    },
  };
}
