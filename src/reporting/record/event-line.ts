import { type RunEvent, runEvent } from "./run-event";

function isEmpty(value: unknown): boolean {
  return value === null || (Array.isArray(value) && value.length === 0);
}

/** An event as a line of `events.ndjson`, without the line break. Empty fields of a decision are left out. */
export function lineOf(event: RunEvent): string {
  if (event.type !== "check-decided") return JSON.stringify(event);
  const filled = Object.entries(event.decision).filter(([, value]) => !isEmpty(value));
  return JSON.stringify({ ...event, decision: Object.fromEntries(filled) });
}

/** Parses a line. Throws if it is no event. */
export function eventOf(line: string): RunEvent {
  return runEvent.parse(JSON.parse(line));
}
