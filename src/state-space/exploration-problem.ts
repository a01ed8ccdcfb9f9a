/** The machine, state and event at which an exploration stopped. */
export interface ProblemLocation {
  readonly machine: string;
  readonly state?: string | undefined;
  readonly event?: string | undefined;
}

/** A machine cannot be explored exactly. The message is one line that names machine, state and event. */
export class ExplorationProblem extends Error {
  override readonly name = "ExplorationProblem";
  constructor(
    readonly location: ProblemLocation,
    readonly what: string,
    cause?: unknown,
  ) {
    super(`${describeLocation(location)}: ${what}`, { cause });
  }
}

function describeLocation({ machine, state, event }: ProblemLocation): string {
  const parts = [`Machine "${machine}"`];
  if (state !== undefined) parts.push(`state ${state}`);
  if (event !== undefined) parts.push(`event ${event}`);
  return parts.join(", ");
}

/** The first line of a thrown value's message, without the full stop. */
export function firstLineOf(thrown: unknown): string {
  const message = thrown instanceof Error ? thrown.message : String(thrown);
  return (message.split("\n")[0] ?? message).replace(/\.+$/, "");
}
