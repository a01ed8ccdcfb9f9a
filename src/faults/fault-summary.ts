import { equivalentMutants } from "./equivalent-mutants";
import type { Acquittal, Case, FaultRun } from "./fault-run";

/** What `twotier faults --json` prints. */
export interface FaultSummary {
  readonly named: { readonly total: number; readonly killed: number; readonly attributed: number };
  /** Of the total so many are killed, and so many are equivalent to the reference. */
  readonly generated: { readonly total: number; readonly killed: number; readonly equivalent: number };
  readonly benign: { readonly total: number; readonly passed: number };
  readonly survivors: readonly string[];
}

export function isKilled({ hunted }: Case): boolean {
  return hunted.features !== null || hunted.machines !== null;
}

/** It crashed and said nothing wrong besides: that is no kill, and no faulty implementation that anybody would ship. */
export function isStillborn(each: Case): boolean {
  return !isKilled(each) && each.hunted.crashed;
}

export function isSurvivor(each: Case): boolean {
  return !isKilled(each) && !each.hunted.crashed;
}

/** The right requirement is not among those that are blamed. */
export function isMisattributed(each: Case): boolean {
  return isKilled(each) && each.suspect.requirement !== null && each.hunted.attributed === null;
}

export function isAcquitted({ alarms }: Acquittal): boolean {
  return alarms.length === 0;
}

/** Those that count: of a kind, and no stillborn ones. A crash among those with a name counts against the suite. */
export function counted(
  { cases }: Pick<FaultRun, "cases">,
  group: Case["suspect"]["group"],
): readonly Case[] {
  const own = cases.filter(({ suspect }) => suspect.group === group);
  return group === "named" ? own : own.filter((each) => !isStillborn(each));
}

/** The figures of a run; equivalent mutants count only where everything was asked for. */
export function faultSummary(run: FaultRun): FaultSummary {
  const [named, generated] = [counted(run, "named"), counted(run, "generated")];
  const equivalent = run.whole ? equivalentMutants.length : 0;
  const { acquittals } = run;
  return {
    named: {
      total: named.length,
      killed: named.filter(isKilled).length,
      attributed: named.filter(({ hunted }) => hunted.attributed !== null).length,
    },
    generated: {
      total: generated.length + equivalent,
      killed: generated.filter(isKilled).length,
      equivalent,
    },
    benign: { total: acquittals.length, passed: acquittals.filter(isAcquitted).length },
    survivors: [...named, ...generated]
      .filter((each) => !isKilled(each))
      .map(({ suspect }) => suspect.target),
  };
}
