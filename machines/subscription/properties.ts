import type { MachineProperties } from "../machine-model";
import type { subscriptionMachine } from "./subscription.machine";

export const subscriptionProperties: MachineProperties<typeof subscriptionMachine> = {
  id: "subscription",
  always: {
    "licences never exceed the maximum": (state) =>
      !state.can({ type: "subscription.buy-licences", additional: "one-too-many" }),
    "a subscription is upgraded once at most": (state) =>
      state.can({ type: "subscription.upgrade", to: "target" }) === state.matches({ offer: "bought" }),
    "a partner can be entered whatever else was done": (state) =>
      state.can({ type: "subscription.set-reseller", mpnId: "first-location" }),
    "a partner can be designated whatever else was done": (state) =>
      state.can({ type: "subscription.set-support-contact", reseller: "second-partner" }),
    "no reseller with a lapsed agreement is entered": (state) =>
      !state.can({ type: "subscription.set-reseller", mpnId: "lapsed-partner" }),
  },
  sometimes: {
    "the support contact is another reseller than the one that is credited": (state) =>
      state.matches({ reseller: "first-credited", support: "second-partner" }),
    "a support contact is designated without any reseller": (state) =>
      state.matches({ reseller: "none", support: "first-partner" }),
    "a reseller is associated without being credited": (state) =>
      state.matches({ reseller: "first-not-credited" }),
    "an upgraded subscription has all its licences": (state) =>
      state.matches({ offer: "upgraded", licences: "maximum" }),
  },
  eventually: {
    "credit can still be put right": {
      when: (state) => state.matches({ reseller: "first-not-credited" }),
      reaches: (state) => state.matches({ reseller: "first-credited" }),
    },
  },
};
