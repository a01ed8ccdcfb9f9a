import type { Change, Fault } from "./fault";

/** One plausible mistake. */
interface FaultDefinition {
  readonly story: string;
  readonly change: Change;
  readonly reading?: `reading-${string}`;
}

/** The faults that break one requirement, by name. */
export function faultsOf(
  requirement: string,
  definitions: Readonly<Record<string, FaultDefinition>>,
): readonly Fault[] {
  return Object.entries(definitions).map(([name, definition]) => ({ name, requirement, ...definition }));
}
