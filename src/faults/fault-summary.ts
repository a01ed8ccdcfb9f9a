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

function isAcquitted({ alarms }: Acquittal): boolean {
  return alarms.length === 0;
}

/** The figures of a run; equivalent mutants count only where everything was asked for. */
export function faultSummary({ acquittals, cases }: FaultRun, whole: boolean): FaultSummary {
  const named = cases.filter(({ suspect }) => suspect.group === "named");
  const generated = cases.filter((each) => each.suspect.group === "generated" && !isStillborn(each));
  const equivalent = whole ? equivalentMutants.length : 0;
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
