import type { MachineProperties } from "../machine-model";
import type { orderWizardMachine } from "./order-wizard.machine";

export const orderWizardProperties: MachineProperties<typeof orderWizardMachine> = {
  id: "order-wizard",
  always: {
    "a reseller is selected while an order is open, and only then": ({ value, context }) =>
      (context.reseller !== null) === (value !== "none"),
    "every order under review holds subscriptions": ({ value, context }) =>
      context.lines !== null || (value !== "review" && value !== "confirmation"),
    "no subscriptions are held before the New subscription page": ({ value, context }) =>
      context.lines === null || (value !== "none" && value !== "new-customer"),
    "only a reviewed order is submitted": (state) =>
      state.can({ type: "new-customer.submit" }) === state.matches("review"),
    "a confirmation stands for an order that was placed": ({ value, context }) =>
      value !== "confirmation" || context.placed !== "none",
    "no order starts from a reseller without a partnership": (state) =>
      !state.can({ type: "new-customer.start", reseller: "non-partner" }),
  },
  sometimes: {
    "an order is cancelled after the review, with nothing kept": ({ value, context }) =>
      value === "none" && context.placed === "none",
    "a second order has been placed": ({ context }) => context.placed === "several",
    "the subscriptions get a reseller of their own": ({ context }) => context.association !== "none",
    "a confirmation is open": (state) => state.matches("confirmation"),
  },
  eventually: {
    "another order can always be placed": {
      when: () => true,
      reaches: (state) => state.matches("confirmation"),
    },
    "every open order can come to its end": {
      when: (state) => !state.matches("none"),
      reaches: (state) => state.matches("none"),
    },
  },
};
