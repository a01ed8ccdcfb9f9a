import { type Event, happened } from "./event";
import type { Situation } from "./parts";

/** Returns the events that closing the confirmation applies; none unless customers exist from Done on (reading-018). */
export function pendingOf({ owner, state }: Situation): readonly Event[] {
  const order = state.orders.get(owner);
  return order?.page === "confirmation" ? order.pending : [];
}

/** Closes the person's other open work, if opening one thing closes the others (reading-045). */
export function closingOtherWork(
  situation: Situation,
  opened: "draft" | "order" | "addition",
): readonly Event[] {
  const { owner, parts, state } = situation;
  if (parts.follows("reading-045")) return [];
  const events: Event[] = [];
  if (opened !== "draft" && state.drafts.has(owner)) events.push(happened("draft-closed", { owner }));
  if (opened !== "order" && state.orders.has(owner))
    events.push(...pendingOf(situation), happened("confirmation-closed", { owner }));
  if (opened !== "addition" && state.additions.has(owner))
    events.push(happened("addition-finished", { owner }));
  return events;
}
