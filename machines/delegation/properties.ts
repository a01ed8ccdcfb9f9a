import type { MachineProperties } from "../machine-model";
import type { delegationMachine } from "./delegation.machine";

export const delegationProperties: MachineProperties<typeof delegationMachine> = {
  id: "delegation",
  always: {
    "the reseller manages the other customer's subscription while associated with it, and only then": (
      state,
    ) =>
      state.can({ type: "subscription.rename", person: "reseller", subscription: "others-first" }) ===
      state.matches({ association: "with-reseller" }),
    "the reseller manages its own customer's account": (state) =>
      state.can({ type: "customer.change-phone", person: "reseller", customer: "own" }),
    "support gives no administration": (state) =>
      !state.can({ type: "subscription.rename", person: "reseller", subscription: "others-second" }),
    "one subscription gives no account": (state) =>
      !state.can({ type: "customer.change-phone", person: "reseller", customer: "other" }),
    "the Azure account is managed by its tenant owner alone": (state) =>
      state.can({ type: "azure-account.note", person: "reseller" }) ===
        state.matches({ azure: "tenant-owner" }) &&
      !state.can({ type: "azure-account.note", person: "other-partner" }),
  },
  sometimes: {
    "an association has passed to the other partner": (state) =>
      state.matches({ association: "with-other-partner" }),
    "the Azure account has a note": (state) => state.matches({ azure: { "tenant-owner": "noted" } }),
  },
  eventually: {
    "the reseller can be given the subscription back": {
      when: (state) => state.matches({ association: "with-other-partner" }),
      reaches: (state) => state.matches({ association: "with-reseller" }),
    },
  },
};
