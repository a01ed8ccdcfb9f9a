import type { Change, Fault } from "./fault";

/** One way in which a real team could get a requirement wrong. */
interface FaultDefinition {
  readonly story: string;
  readonly change: Change;
  readonly reading?: `reading-${string}`;
}

/** Faults that all break the same requirement, by name. */
export function faultsOf(
  requirement: string,
  mistakes: Readonly<Record<string, FaultDefinition>>,
): readonly Fault[] {
  return Object.entries(mistakes).map(([name, mistake]) => ({ name, requirement, ...mistake }));
}
