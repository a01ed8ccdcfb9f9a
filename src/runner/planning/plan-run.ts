import type { PlannedCheck } from "../../verdicts/check";
import type { CheckSource, RunContext } from "../../verdicts/check-source";
import type { LeftOut } from "../../verdicts/left-out";
import { faultMessages, SuiteFault } from "../errors/suite-error";
import { selectChecks } from "./select-checks";

/** The checks of a run, known before the first one runs. */
export interface Plan {
  readonly checks: readonly PlannedCheck[];
  /** All checks that a run without any narrowing would have. */
  readonly everything: readonly PlannedCheck[];
  readonly deselected: number;
  readonly readingsOff: number;
  /** The checks that the budget has left out. */
  readonly leftOut: readonly LeftOut[];
}

function rejectDuplicates(checks: readonly PlannedCheck[]): void {
  const seen = new Set<string>();
  for (const { id } of checks) {
    if (seen.has(id)) throw new SuiteFault(faultMessages.duplicate, { id });
    seen.add(id);
  }
}

/** Collects the checks of every source and leaves out those that were not selected and, without readings, those that rest on one. */
export async function planRun(sources: readonly CheckSource[], context: RunContext): Promise<Plan> {
  const plans: (readonly PlannedCheck[])[] = [];
  for (const source of sources) plans.push(await source.plan(context));
  const all = plans.flat();
  rejectDuplicates(all);
  const applies = ({ readings }: PlannedCheck) => context.readings || readings.length === 0;
  const applicable = all.filter(applies).length;
  const checks = selectChecks(all, context.only).filter(applies);
  const [deselected, readingsOff] = [applicable - checks.length, all.length - applicable];
  const leftOut = sources.flatMap((source) => source.leftOut?.(context) ?? []);
  return { checks, everything: all, deselected, readingsOff, leftOut };
}
