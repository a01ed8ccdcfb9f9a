import type { Fault } from "./fault";
import { changingEvents } from "./replacing";

export const cancelKeepsTheCustomer: Fault = {
  name: "cancel-keeps-the-customer",
  requirement: "cancel-abandons-order",
  story: "Cancelling on the review drops the order, but the customer's account has been made already.",
  change: changingEvents("order.cancel", (events, situation) => {
    const submission = situation.parts.deciders["order.submit"](situation, {});
    if (submission.outcome === "rejected") return events;
    const kept = submission.events.filter(({ kind }) => kind === "ids-minted" || kind === "customer-added");
    return [...kept, ...events];
  }),
};
