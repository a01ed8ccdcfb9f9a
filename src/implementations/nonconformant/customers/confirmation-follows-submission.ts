import { breaking } from "../breaking";
import { withOrder } from "../changing-state";
import { losing, thenChanging } from "../happening";
import { changingSight } from "../replacing";

export const confirmationFollowsSubmission = breaking("confirmation-follows-submission", {
  "submission-closes-the-order": {
    story: "After Submit the order is closed and no confirmation appears.",
    change: thenChanging("order-confirmed", (state, { desk }) => withOrder(state, desk, undefined)),
  },
  "review-stays-after-submission": {
    story: "After Submit the review is still there, and the same order can be submitted again.",
    change: losing("order.submit", "order-confirmed"),
  },
  "confirmation-shows-no-lines": {
    story: "The confirmation names the customer and none of what was ordered.",
    change: changingSight("order", (order) =>
      order.page === "confirmation" ? { ...order, lines: [] } : order,
    ),
  },
});
