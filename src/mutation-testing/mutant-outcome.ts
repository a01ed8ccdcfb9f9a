import type { Mutant } from "./mutant";
import type { MutantResult } from "./mutant-run";

/** A mutant and the result of running checks against it. */
export interface MutantOutcome {
  readonly mutant: Mutant;
  readonly result: MutantResult;
  /** True if features alone and machines alone were run. */
  readonly separately: boolean;
}

/** A correct implementation and the checks that fail against it. */
export interface FalseAlarmResult {
  readonly target: string;
  readonly alarms: readonly string[];
}

export function isKilled({ result }: Pick<MutantOutcome, "result">): boolean {
  return result.features !== null || result.machines !== null;
}

/** The mutant crashed and never answered wrongly. This is no kill; generated mutants of this kind are not counted. */
export function onlyCrashes(each: Pick<MutantOutcome, "result">): boolean {
  return !isKilled(each) && each.result.crashed;
}

/** A named mutant must be killed by a wrong answer: one that only crashes counts against the suite. */
export function isSurvivor(each: MutantOutcome): boolean {
  return !isKilled(each) && (each.mutant.group !== "generated" || !each.result.crashed);
}

/** The mutant is killed, but no check blames the requirement that it breaks. */
export function isMisattributed(each: MutantOutcome): boolean {
  return isKilled(each) && each.mutant.requirement !== null && each.result.attributed === null;
}

export function raisesNoAlarm({ alarms }: FalseAlarmResult): boolean {
  return alarms.length === 0;
}
