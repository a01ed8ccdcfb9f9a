import type { Fault } from "./fault";
import { changingSight } from "./replacing";

export const resellerIsNotPreselected: Fault = {
  name: "reseller-is-not-preselected",
  requirement: "reseller-already-selected",
  story: "The customer detail form opens with no reseller selected.",
  change: changingSight("order", (order) =>
    order.page === "new-customer" ? { ...order, reseller: null } : order,
  ),
};
