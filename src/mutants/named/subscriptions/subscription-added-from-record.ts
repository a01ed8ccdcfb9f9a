import { withEntry } from "../../../reference/entries";
import { customersOf } from "../conditions";
import { changingData, losing, refusing, thenChanging } from "../effect-mutators";
import { faultsOf } from "../faults-of";

export const subscriptionAddedFromRecord = faultsOf("subscription-added-from-record", {
  "every-record-adds-to-the-first-customer": {
    story: "Whichever record Add subscription is selected in, the first customer gets the subscription.",
    change: changingData("addition-started", (data, state) => ({
      ...data,
      customer: [...state.customers.keys()][0] ?? data.customer,
    })),
  },
  "add-subscription-leads-nowhere": {
    story: "Add subscription is accepted and no page opens.",
    change: losing("add-subscription.start", "addition-started"),
  },
  "newest-customer-only-gets-subscriptions": {
    story: "Subscriptions can be added to the newest customer and to none before it.",
    change: refusing(
      "add-subscription.start",
      "unknown-customer",
      ({ company, state }, { customer }) => customersOf(state, company.id).at(-1)?.id !== customer,
    ),
  },
  "choices-for-the-former-customer-stay": {
    reading: "reading-004",
    story: "Opening another customer's record keeps the subscriptions that were chosen for the former one.",
    change: thenChanging("addition-started", (state, { customer, owner }, before) => {
      const former = before.additions.get(owner);
      if (former === undefined) return state;
      return { ...state, additions: withEntry(state.additions, owner, { ...former, customer }) };
    }),
  },
});
