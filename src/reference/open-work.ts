import { type Event, happened } from "./event";
import type { Situation } from "./parts";

/** What a confirmation still owes when it closes; nothing unless customers exist from Done on (reading-018). */
export function pendingOf({ desk, state }: Situation): readonly Event[] {
  const order = state.orders.get(desk);
  return order?.page === "confirmation" ? order.pending : [];
}

/** Closes the person's other open work, if opening one thing closes the others (reading-045). */
export function closingOtherWork(
  situation: Situation,
  opened: "draft" | "order" | "addition",
): readonly Event[] {
  const { desk, parts, state } = situation;
  if (parts.follows("reading-045")) return [];
  const events: Event[] = [];
  if (opened !== "draft" && state.drafts.has(desk)) events.push(happened("draft-closed", { desk }));
  if (opened !== "order" && state.orders.has(desk))
    events.push(...pendingOf(situation), happened("confirmation-closed", { desk }));
  if (opened !== "addition" && state.additions.has(desk))
    events.push(happened("addition-finished", { desk }));
  return events;
}
