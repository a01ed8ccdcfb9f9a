import { packPlan, unpackPlan } from "./check-table";
import { type RunEvent, runEventLine } from "./run-event";

/** What a check that held has nothing to say about; its line leaves it out. */
function isSilent(value: unknown): boolean {
  return value === null || (Array.isArray(value) && value.length === 0);
}

/** An event as a line of `events.ndjson`, without the end of the line. */
export function lineOf(event: RunEvent): string {
  if (event.type === "run-started") return JSON.stringify({ ...event, plan: packPlan(event.plan) });
  if (event.type === "run-finished") return JSON.stringify(event);
  const told = Object.entries(event.decision).filter(([, value]) => !isSilent(value));
  return JSON.stringify({ ...event, decision: Object.fromEntries(told) });
}

/** The event of a line. Throws where there is none. */
export function eventOf(line: string): RunEvent {
  const event = runEventLine.parse(JSON.parse(line));
  return event.type === "run-started" ? { ...event, plan: unpackPlan(event.plan) } : event;
}
