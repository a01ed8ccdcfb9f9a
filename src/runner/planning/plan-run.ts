import { isChosen, isReadingId, type KnownChoices } from "../../domain/choices";
import type { PlannedCheck } from "../../verdicts/check";
import type { CheckSource, RunContext } from "../../verdicts/check-source";
import type { LeftOut } from "../../verdicts/left-out";
import { knownChoices } from "../../verdicts/run-settings";
import { faultMessages, SuiteFault } from "../errors/suite-error";
import { selectChecks } from "./select-checks";

/** The checks of a run, known before the first one runs. */
export interface Plan {
  readonly checks: readonly PlannedCheck[];
  /** All checks that a run without any narrowing would have. */
  readonly everything: readonly PlannedCheck[];
  readonly deselected: number;
  /** The number of checks that rest on the choice of a reading that is not known. */
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

/** Returns whether a check rests on the suite's own choices alone, and it is not known whether the implementation made them. */
function restsOnUnknown({ readings }: PlannedCheck, known: KnownChoices): boolean {
  const unknown = readings.some((tag) => isReadingId(tag) && known[tag] === undefined);
  return unknown && readings.every(isReadingId);
}

/**
 * Collects the checks of every source and leaves out those that were not selected, those that rest on a choice that the
 * implementation did not make, and those for which its choice is not known.
 */
export async function planRun(sources: readonly CheckSource[], context: RunContext): Promise<Plan> {
  const plans: (readonly PlannedCheck[])[] = [];
  for (const source of sources) plans.push(await source.plan(context));
  const all = plans.flat();
  rejectDuplicates(all);
  const known = knownChoices(context.readings);
  const applies = ({ readings }: PlannedCheck) => readings.every((tag) => isChosen(tag, known));
  const checks = selectChecks(all, context.only).filter(applies);
  const deselected = all.filter(applies).length - checks.length;
  const readingsOff = all.filter((check) => restsOnUnknown(check, known)).length;
  const leftOut = sources.flatMap((source) => source.leftOut?.(context) ?? []);
  return { checks, everything: all, deselected, readingsOff, leftOut };
}
