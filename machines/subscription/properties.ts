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
    "no reseller without an active agreement is entered": (state) =>
      !state.can({ type: "subscription.set-reseller", mpnId: "partner-without-agreement" }),
  },
  sometimes: {
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
