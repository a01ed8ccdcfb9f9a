import type { MachineProperties } from "../machine-model";
import type { partnershipMachine } from "./partnership.machine";

export const partnershipProperties: MachineProperties<typeof partnershipMachine> = {
  id: "partnership",
  always: {
    "no reseller is a partner before a request has reached it": (state) =>
      state.matches({ request: "received" }) ||
      (state.matches({ relation: "no-partnership" }) &&
        state.matches({ "second-relation": "no-partnership" })),
    "what follows a partnership is possible with a partner and with nobody else": (state) =>
      state.can({ type: "new-customer.start" }) === state.matches({ relation: "partnership" }) &&
      state.can({ type: "subscription.set-reseller" }) === state.matches({ relation: "partnership" }) &&
      state.can({ type: "subscription.choose-support-contact" }) ===
        state.matches({ relation: "partnership" }),
    "a link that nobody drafted is never accepted": (state) =>
      !state.can({ type: "partnership.accept", link: "made-up", reseller: "reseller" }),
    "a reseller that is not enrolled never becomes a partner": (state) =>
      !state.can({ type: "partnership.accept", link: "received", reseller: "not-enrolled" }),
  },
  sometimes: {
    "a partnership exists": (state) => state.matches({ relation: "partnership" }),
    "only the second reseller has accepted": (state) =>
      state.matches({ relation: "no-partnership", "second-relation": "partnership" }),
    "a new draft is open beside a partnership": (state) =>
      state.matches({ draft: "open", relation: "partnership" }),
    "the draft has lost its link": (state) => state.matches({ draft: { open: "without-link" } }),
  },
  eventually: {
    "a partnership stays possible": {
      when: () => true,
      reaches: (state) => state.matches({ relation: "partnership" }),
    },
    "an open draft can be closed": {
      when: (state) => state.matches({ draft: "open" }),
      reaches: (state) => state.matches({ draft: "none" }),
    },
  },
};
