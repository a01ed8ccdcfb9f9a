/** Where an exploration stopped. */
export interface Place {
  readonly machine: string;
  readonly state?: string | undefined;
  readonly event?: string | undefined;
}

/** What the explorer cannot or will not do with a machine, in one line that names machine, state and event. */
export class ExplorationProblem extends Error {
  override readonly name = "ExplorationProblem";
  constructor(
    readonly place: Place,
    readonly what: string,
    cause?: unknown,
  ) {
    super(`${describePlace(place)}: ${what}`, { cause });
  }
}

function describePlace({ machine, state, event }: Place): string {
  const parts = [`Machine "${machine}"`];
  if (state !== undefined) parts.push(`state ${state}`);
  if (event !== undefined) parts.push(`event ${event}`);
  return parts.join(", ");
}

/** The first line of whatever was thrown, without its full stop. */
export function wordsOf(thrown: unknown): string {
  const message = thrown instanceof Error ? thrown.message : String(thrown);
  return (message.split("\n")[0] ?? message).replace(/\.+$/, "");
}
