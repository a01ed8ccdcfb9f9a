import type { RunEvent } from "./run-event";

/** Sorts the decisions of a run in the order of its plan, so that the file of a run does not depend on how its checks were divided. */
export function inPlanOrder(events: readonly RunEvent[]): readonly RunEvent[] {
  const [started] = events;
  if (started?.type !== "run-started") return events;
  const places = new Map(started.plan.map(({ id }, index) => [id, index]));
  const placeOf = (event: RunEvent): number => {
    if (event.type === "check-decided") return places.get(event.decision.check) ?? places.size;
    if (event.type === "check-withdrawn") return places.get(event.check) ?? places.size;
    return event.type === "run-started" ? -1 : Number.POSITIVE_INFINITY;
  };
  return events.toSorted((one, other) => placeOf(one) - placeOf(other));
}
