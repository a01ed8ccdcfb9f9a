import { lastPartner } from "../conditions";
import { changingObservation } from "../effect-mutators";
import { faultsOf } from "../faults-of";

export const resellerAlreadySelected = faultsOf("reseller-already-selected", {
  "reseller-is-not-preselected": {
    story: "The customer detail form opens with no reseller selected.",
    change: changingObservation("new-customer-form", (order) =>
      order.page === "new-customer" ? { ...order, reseller: null } : order,
    ),
  },
  "latest-partner-is-preselected": {
    story: "The customer detail form opens with the latest partner selected, whoever's row it came from.",
    change: changingObservation("new-customer-form", (order, situation) =>
      order.page === "new-customer" ? { ...order, reseller: lastPartner(situation) ?? null } : order,
    ),
  },
  "preselection-ends-with-the-first-customer": {
    story: "Once the reseller has a customer, the form opens with nobody selected.",
    change: changingObservation("new-customer-form", (order, { state }) => {
      const isBusy = [...state.customers.values()].some(({ reseller }) => reseller === order.reseller);
      return order.page === "new-customer" && isBusy ? { ...order, reseller: null } : order;
    }),
  },
});
