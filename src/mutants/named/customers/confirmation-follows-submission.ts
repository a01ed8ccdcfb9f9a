import { losing, thenChanging } from "../effect-mutators";
import { faultsOf } from "../faults-of";
import { withOrder } from "../state-edits";

export const confirmationFollowsSubmission = faultsOf("confirmation-follows-submission", {
  "submission-closes-the-order": {
    story: "After Submit the order is closed and no confirmation appears.",
    change: thenChanging("order-confirmed", (state, { owner }) => withOrder(state, owner, undefined)),
  },
  "review-stays-after-submission": {
    story: "After Submit the review is still there, and the same order can be submitted again.",
    change: losing("new-customer.submit", "order-confirmed"),
  },
  "second-confirmation-does-not-appear": {
    story: "Only the first order of a provider is confirmed; later ones are closed on submission.",
    change: thenChanging("order-confirmed", (state, { owner }) =>
      state.placed.length > 1 ? withOrder(state, owner, undefined) : state,
    ),
  },
});
