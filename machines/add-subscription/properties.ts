import type { MachineProperties } from "../machine-model";
import type { addSubscriptionMachine } from "./add-subscription.machine";

export const addSubscriptionProperties: MachineProperties<typeof addSubscriptionMachine> = {
  id: "add-subscription",
  always: {
    "the open page belongs to a customer": ({ value, context }) =>
      (value === "new-subscription") === (context.customer !== null),
    "nothing is selected while no page is open": ({ value, context }) =>
      value !== "none" || (context.lines === null && context.reseller === null),
    "nothing is submitted without a selection": (state) =>
      state.can({ type: "add-subscription.submit" }) === (state.context.lines !== null),
    "a reseller without a partnership is never chosen": (state) =>
      !state.can({ type: "add-subscription.choose-reseller", reseller: "non-partner" }),
  },
  sometimes: {
    "two subscriptions are submitted with a reseller": ({ context }) =>
      context.lines === "several" && context.reseller !== null,
    "a reseller is chosen before any subscription": ({ context }) =>
      context.lines === null && context.reseller !== null,
    "subscriptions have been added": ({ context }) => context.added,
  },
  eventually: {
    "every open page can be submitted": {
      when: (state) => state.matches("new-subscription"),
      reaches: (state) => state.matches("none") && state.context.added,
    },
  },
};
