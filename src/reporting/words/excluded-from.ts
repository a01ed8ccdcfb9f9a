import type { RunRecord } from "../record/run-record";

/** How many checks that could have been made were not: not asked for, other parts', resting on readings, beyond the budget. */
export function excludedFrom({ started, elsewhere, leftOut }: RunRecord): number {
  const beyond = leftOut.reduce((sum, { checks }) => sum + checks, 0);
  return started.chosenAway + started.readingsOff + elsewhere + beyond;
}
