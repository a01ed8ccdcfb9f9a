import { happened } from "../../../reference/event";
import { firstPartner, partnersIn } from "../conditions";
import { changingData, changingEvents, thenChanging } from "../effect-mutators";
import { faultsOf } from "../faults-of";
import { withOrder } from "../state-edits";

export const newCustomerStartsFromReseller = faultsOf("new-customer-starts-from-reseller", {
  "every-row-starts-the-first-partners-order": {
    story: "Whichever reseller's row Add new customer is selected on, the first partner's order begins.",
    change: changingEvents("new-customer.start", (_events, situation, { reseller }) => [
      happened("order-started", { owner: situation.owner, reseller: firstPartner(situation) ?? reseller }),
    ]),
  },
  "every-row-starts-the-latest-partners-order": {
    story: "Whichever reseller's row Add new customer is selected on, the latest partner's order begins.",
    change: changingEvents("new-customer.start", (_events, { company, owner, state }, { reseller }) => [
      happened("order-started", {
        owner,
        reseller: partnersIn(state, company.id).at(-1) ?? reseller,
      }),
    ]),
  },
  "first-started-order-keeps-its-reseller": {
    story: "Starting from another reseller's row while an order is open keeps the reseller of the open one.",
    change: changingData("order-started", (data, state) => ({
      ...data,
      reseller: state.orders.get(data.owner)?.reseller ?? data.reseller,
    })),
  },
  "details-of-the-open-order-stay": {
    story:
      "Whoever starts afresh gets the form of the former order, whose reseller and details are still there.",
    change: thenChanging("order-started", (state, { owner, reseller }, before) => {
      const former = before.orders.get(owner);
      if (former === undefined || former.page === "new-customer") return state;
      const kept = { reseller, details: former.details, lines: [], subscriptionReseller: null };
      return withOrder(state, owner, { page: "new-subscription", ...kept });
    }),
  },
});
