import { having } from "../reference/having";
import type { Situation } from "../reference/parts";
import type { Fault } from "./fault";
import { replacingDecider } from "./replacing";

function withFirstLineOnly(situation: Situation): Situation {
  const { desk, state } = situation;
  const order = state.orders.get(desk);
  if (order?.page !== "review") return situation;
  const orders = having(state.orders, desk, { ...order, lines: order.lines.slice(0, 1) });
  return { ...situation, state: { ...state, orders } };
}

export const onlyTheFirstLineIsOrdered: Fault = {
  name: "only-the-first-line-is-ordered",
  requirement: "submission-places-order",
  story: "The review shows several subscriptions, and the order that is placed holds the first alone.",
  change: replacingDecider(
    "order.submit",
    (original) => (situation) => original(withFirstLineOnly(situation), {}),
  ),
};
