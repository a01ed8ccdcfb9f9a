import type { Change, Fault, FaultKind } from "../fault";

interface Definition {
  readonly requirement: string;
  readonly story: string;
  readonly change: Change;
  readonly reading?: `reading-${string}`;
}

/** The faults of one kind, by name. Each says which requirement it breaks. */
export function faultsOfKind(
  kind: FaultKind,
  definitions: Readonly<Record<string, Definition>>,
): readonly Fault[] {
  return Object.entries(definitions).map(([name, definition]) => ({ name, kind, ...definition }));
}
