import { changingObservation, losing } from "../effect-mutators";
import { faultsOf } from "../faults-of";
import { replacingDecider } from "../part-mutators";
import { withOrder } from "../state-edits";

export const reviewPrecedesSubmission = faultsOf("review-precedes-submission", {
  "choosing-does-not-lead-to-the-review": {
    story: "The subscriptions are accepted and the page stays, so that no review ever appears.",
    change: losing("new-customer.review", "order-reviewed"),
  },
  "order-can-be-submitted-unreviewed": {
    reading: "reading-005",
    story: "Submit works on the page of the subscriptions and orders what is selected there.",
    change: replacingDecider("new-customer.submit", (original) => (situation, args) => {
      const { owner, state } = situation;
      const order = state.orders.get(owner);
      if (order?.page !== "new-subscription" || order.lines.length === 0) return original(situation, args);
      const reviewed = { ...order, page: "review" } as const;
      return original({ ...situation, state: withOrder(state, owner, reviewed) }, args);
    }),
  },
  "review-shows-no-lines": {
    story: "The review shows the customer and none of the subscriptions.",
    change: changingObservation("new-customer-form", (order) =>
      order.page === "review" ? { ...order, lines: [] } : order,
    ),
  },
  "review-shows-the-first-line-only": {
    story: "The review shows the first subscription and leaves the others out.",
    change: changingObservation("new-customer-form", (order) =>
      order.page === "review" ? { ...order, lines: order.lines.slice(0, 1) } : order,
    ),
  },
  "review-shows-single-licences": {
    story: "The review shows every subscription with one licence.",
    change: changingObservation("new-customer-form", (order) =>
      order.page === "review"
        ? { ...order, lines: order.lines.map((line) => ({ ...line, licences: 1 })) }
        : order,
    ),
  },
  "review-names-no-company": {
    story: "The review shows the details without the company's name.",
    change: changingObservation("new-customer-form", (order) =>
      order.page === "review" && order.details !== null
        ? { ...order, details: { ...order.details, company: "" } }
        : order,
    ),
  },
});
