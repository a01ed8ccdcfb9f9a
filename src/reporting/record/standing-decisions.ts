import { isBlaming, unconfirmed } from "../../verdicts/unconfirmed";
import type { CheckDecided, RunEvent } from "./run-event";

function withdrawnIn(events: readonly RunEvent[]): ReadonlyMap<string, number> {
  const withdrawn = new Map<string, number>();
  for (const [index, event] of events.entries())
    if (event.type === "check-withdrawn") withdrawn.set(event.check, index);
  return withdrawn;
}

/** Returns the checks whose failure was to be confirmed by another run of the check, and was not: the run was stopped or killed before. */
export function unconfirmedChecks(events: readonly RunEvent[]): ReadonlySet<string> {
  const withdrawn = withdrawnIn(events);
  const confirmed = new Set(
    events.flatMap((event) => (event.type === "failures-confirmed" ? event.checks : [])),
  );
  return new Set(
    events.flatMap((event, index) => {
      if (event.type !== "check-decided" || event.awaitsConfirmation !== true) return [];
      const { check } = event.decision;
      return index < (withdrawn.get(check) ?? -1) || confirmed.has(check) ? [] : [check];
    }),
  );
}

/** Returns the decisions of a run that were not withdrawn afterwards, in their order. Failures that were not confirmed are errors. */
export function standingDecisions(events: readonly RunEvent[]): readonly CheckDecided[] {
  const withdrawn = withdrawnIn(events);
  const open = unconfirmedChecks(events);
  const [started] = events;
  const language = started?.type === "run-started" ? started.language : "en";
  return events.flatMap((event, index) => {
    if (event.type !== "check-decided") return [];
    const { decision } = event;
    if (index < (withdrawn.get(decision.check) ?? -1)) return [];
    if (event.awaitsConfirmation === undefined) return [event];
    const { awaitsConfirmation, ...settled } = event;
    if (awaitsConfirmation !== true || !open.has(decision.check)) return [settled];
    return [{ ...event, decision: isBlaming(decision) ? unconfirmed(decision, language) : decision }];
  });
}
