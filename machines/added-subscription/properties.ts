import type { MachineProperties } from "../machine-model";
import type { addedSubscriptionMachine } from "./added-subscription.machine";

export const addedSubscriptionProperties: MachineProperties<typeof addedSubscriptionMachine> = {
  id: "added-subscription",
  always: {
    "nothing is selected while no page is open": ({ value, context }) =>
      value.page !== "none" || (!context.hasLines && !context.hasReseller),
    "no support contact is selected before a subscription is added": (state) =>
      !state.matches({ subscription: "none" }) || state.matches({ list: "nothing", contact: "none" }),
    "a support contact can be selected for an added subscription while no page is open": (state) =>
      state.can({
        type: "subscription.choose-support-contact",
        subscription: "added",
        reseller: "second-partner",
      }) === state.matches({ subscription: "added", page: "none" }),
    "no support contact is submitted without a selection": (state) =>
      state.can({ type: "subscription.submit-support-contact", subscription: "added" }) ===
      state.matches({ list: "selected" }),
  },
  sometimes: {
    "the procedure is complete": (state) =>
      state.matches({ page: "none", subscription: { added: "second-partner" }, contact: "designated" }),
    "a subscription without a reseller has a support contact": (state) =>
      state.matches({ subscription: { added: "without-reseller" }, contact: "designated" }),
    "the support contact is another reseller than the one that is associated": (state) =>
      state.matches({ subscription: { added: "first-partner" }, contact: "designated" }),
    "another subscription is being added after the support contact was designated": (state) =>
      state.matches({ page: "new-subscription", contact: "designated" }),
  },
  eventually: {
    "every new subscription can get a support contact": {
      when: (state) => state.matches({ subscription: "added" }),
      reaches: (state) => state.matches({ contact: "designated" }),
    },
  },
};
