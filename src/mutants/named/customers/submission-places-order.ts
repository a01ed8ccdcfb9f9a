import type { OrderLine } from "../../../port/shapes";
import { newId } from "../../../reference/new-id";
import type { Situation } from "../../../reference/parts";
import { losing, thenChanging } from "../effect-mutators";
import { faultsOf } from "../faults-of";
import { replacingDecider } from "../part-mutators";
import { withOrder } from "../state-edits";

function reviewing(situation: Situation, change: (lines: readonly OrderLine[]) => OrderLine[]): Situation {
  const { owner, state } = situation;
  const order = state.orders.get(owner);
  if (order?.page !== "review") return situation;
  return { ...situation, state: withOrder(state, owner, { ...order, lines: change(order.lines) }) };
}

export const submissionPlacesOrder = faultsOf("submission-places-order", {
  "only-the-first-line-is-ordered": {
    story: "The review shows several subscriptions, and the order that is placed holds the first alone.",
    change: replacingDecider(
      "new-customer.submit",
      (original) => (situation) =>
        original(
          reviewing(situation, (lines) => lines.slice(0, 1)),
          {},
        ),
    ),
  },
  "lines-swap-their-licences": {
    story: "The order that is placed gives each subscription the licences of another line.",
    change: replacingDecider(
      "new-customer.submit",
      (original) => (situation) =>
        original(
          reviewing(situation, (lines) =>
            lines.map((line, at) => ({
              ...line,
              licences: lines[lines.length - 1 - at]?.licences ?? line.licences,
            })),
          ),
          {},
        ),
    ),
  },
  "submitted-order-is-not-placed": {
    story: "The customer and its subscriptions are there, and no order is on record.",
    change: losing("new-customer.submit", "order-placed"),
  },
  "submitted-order-is-placed-twice": {
    story: "One submission leaves two orders on record.",
    change: thenChanging("order-placed", (state, { order }, before) => {
      const isFirst = before.placed.every(({ customer }) => customer !== order.customer);
      const again = { ...order, id: newId(state.seed, "order", state.idsIssued + 1_000) };
      return isFirst ? { ...state, placed: [...state.placed, again] } : state;
    }),
  },
  "order-forgets-its-subscriptions": {
    story: "The order is on record, and the customer has subscribed to nothing.",
    change: losing("new-customer.submit", "subscription-added"),
  },
});
