import type { PlannedCheck } from "../../verdicts/check";
import type { CheckSource, RunContext } from "../../verdicts/check-source";
import type { LeftOut } from "../../verdicts/left-out";
import { SuiteFault } from "../errors/suite-error";
import { faultMessages } from "../errors/suite-error-messages";
import { selectChecks } from "./select-checks";

/** What is going to be checked, known before the first check runs. */
export interface Plan {
  readonly checks: readonly PlannedCheck[];
  /** What could have been checked, had nothing been left out. */
  readonly everything: readonly PlannedCheck[];
  readonly deselected: number;
  readonly readingsOff: number;
  /** What the budget has left out. */
  readonly leftOut: readonly LeftOut[];
}

function rejectDuplicates(checks: readonly PlannedCheck[]): void {
  const seen = new Set<string>();
  for (const { id } of checks) {
    if (seen.has(id)) throw new SuiteFault(faultMessages.duplicate, { id });
    seen.add(id);
  }
}

/** Asks every source for its checks and leaves out what rests on readings, unless they are on, and what was not asked for. */
export async function planRun(
  sources: readonly CheckSource[],
  context: RunContext,
  only: readonly string[],
): Promise<Plan> {
  const plans: (readonly PlannedCheck[])[] = [];
  for (const source of sources) plans.push(await source.plan(context));
  const all = plans.flat();
  rejectDuplicates(all);
  const applies = ({ readings }: PlannedCheck) => context.readings || readings.length === 0;
  const applicable = all.filter(applies).length;
  const checks = selectChecks(all, only).filter(applies);
  const [deselected, readingsOff] = [applicable - checks.length, all.length - applicable];
  const leftOut = sources.flatMap((source) => source.leftOut?.(context) ?? []);
  return { checks, everything: all, deselected, readingsOff, leftOut };
}
