import { happened } from "../../../reference/event";
import { alsoHappening, losing, thenChanging } from "../effect-mutators";
import { faultsOf } from "../faults-of";
import { withOrder } from "../state-edits";

export const doneClosesConfirmation = faultsOf("done-closes-confirmation", {
  "done-leaves-the-confirmation-open": {
    story: "Done is accepted and the confirmation stays on the screen.",
    change: losing("new-customer.done", "confirmation-closed"),
  },
  "done-opens-the-next-order": {
    story: "Done leads to an empty form for the same reseller instead of closing.",
    change: thenChanging("confirmation-closed", (state, { owner }, before) => {
      const order = before.orders.get(owner);
      return order === undefined
        ? state
        : withOrder(state, owner, { page: "new-customer", reseller: order.reseller });
    }),
  },
  "done-closes-the-orders-of-colleagues": {
    reading: "reading-033",
    story: "Done closes whatever order a colleague has open.",
    change: alsoHappening("new-customer.done", ({ company, state }) =>
      [...state.orders.keys()]
        .filter((owner) => state.directory.people.get(owner)?.organisation === company.id)
        .map((owner) => happened("order-cancelled", { owner })),
    ),
  },
});
