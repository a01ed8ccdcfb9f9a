import { equivalentMutants } from "../mutants/equivalent/catalogue";
import type { FalseAlarmResult, MutantOutcome, MutationRun } from "./mutation-run";

/** What `twotier faults --json` prints. */
export interface FaultSummary {
  readonly named: { readonly total: number; readonly killed: number; readonly attributed: number };
  /** Of the total so many are killed, and so many are equivalent to the reference. */
  readonly generated: { readonly total: number; readonly killed: number; readonly equivalent: number };
  readonly benign: { readonly total: number; readonly passed: number };
  readonly survivors: readonly string[];
}

export function isKilled({ result }: MutantOutcome): boolean {
  return result.features !== null || result.machines !== null;
}

/** It crashed and said nothing wrong besides: that is no kill, and no faulty implementation that anybody would ship. */
export function isStillborn(each: MutantOutcome): boolean {
  return !isKilled(each) && each.result.crashed;
}

export function isSurvivor(each: MutantOutcome): boolean {
  return !isKilled(each) && !each.result.crashed;
}

/** The right requirement is not among those that are blamed. */
export function isMisattributed(each: MutantOutcome): boolean {
  return isKilled(each) && each.mutant.requirement !== null && each.result.attributed === null;
}

export function raisesNoAlarm({ alarms }: FalseAlarmResult): boolean {
  return alarms.length === 0;
}

/** Those that count: of a kind, and no stillborn ones. A crash among those with a name counts against the suite. */
export function counted(
  { outcomes }: Pick<MutationRun, "outcomes">,
  group: MutantOutcome["mutant"]["group"],
): readonly MutantOutcome[] {
  const own = outcomes.filter(({ mutant }) => mutant.group === group);
  return group === "named" ? own : own.filter((each) => !isStillborn(each));
}

/** The figures of a run; equivalent mutants count only where everything was asked for. */
export function faultSummary(run: MutationRun): FaultSummary {
  const [named, generated] = [counted(run, "named"), counted(run, "generated")];
  const equivalent = run.whole ? equivalentMutants.length : 0;
  const { falseAlarms } = run;
  return {
    named: {
      total: named.length,
      killed: named.filter(isKilled).length,
      attributed: named.filter(({ result }) => result.attributed !== null).length,
    },
    generated: {
      total: generated.length + equivalent,
      killed: generated.filter(isKilled).length,
      equivalent,
    },
    benign: { total: falseAlarms.length, passed: falseAlarms.filter(raisesNoAlarm).length },
    survivors: [...named, ...generated].filter((each) => !isKilled(each)).map(({ mutant }) => mutant.target),
  };
}
