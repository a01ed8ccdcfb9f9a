import type { MachineProperties } from "../machine-model";
import type { supportContactMachine } from "./support-contact.machine";

export const supportContactProperties: MachineProperties<typeof supportContactMachine> = {
  id: "support-contact",
  always: {
    "a partner that is not the contact can be selected whatever else was done": (state) =>
      state.matches({ first: "second-partner" }) ||
      state.can({
        type: "subscription.choose-support-contact",
        subscription: "first",
        reseller: "second-partner",
      }),
    "nothing is submitted without a selection": (state) =>
      !state.matches({ selection: "nothing" }) ||
      (!state.can({ type: "subscription.submit-support-contact", subscription: "first" }) &&
        !state.can({ type: "subscription.submit-support-contact", subscription: "added" })),
    "a selection for one subscription is not submitted on the other": (state) =>
      !state.matches({ selection: "first-partner-for-added" }) ||
      !state.can({ type: "subscription.submit-support-contact", subscription: "first" }),
  },
  sometimes: {
    "the two subscriptions have different contacts": (state) =>
      state.matches({ first: "second-partner", added: "first-partner" }),
    "the support contact is another reseller than the one that is associated": (state) =>
      state.matches({ first: "second-partner", reseller: "first-partner" }),
    "another reseller is selected than the one that is designated": (state) =>
      state.matches({ first: "first-partner", selection: "second-partner-for-first" }),
  },
  eventually: {
    "the contact can be changed back": {
      when: (state) => state.matches({ first: "second-partner" }),
      reaches: (state) => state.matches({ first: "first-partner" }),
    },
  },
};
