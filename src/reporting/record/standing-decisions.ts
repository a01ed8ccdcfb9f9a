import type { CheckDecided, RunEvent } from "./run-event";

/** Returns the decisions of a run that were not withdrawn afterwards, in their order. */
export function standingDecisions(events: readonly RunEvent[]): readonly CheckDecided[] {
  const withdrawn = new Map<string, number>();
  for (const [index, event] of events.entries())
    if (event.type === "check-withdrawn") withdrawn.set(event.check, index);
  return events.flatMap((event, index) => {
    if (event.type !== "check-decided") return [];
    return index < (withdrawn.get(event.decision.check) ?? -1) ? [] : [event];
  });
}
