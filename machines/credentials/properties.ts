import type { MachineProperties } from "../machine-model";
import type { credentialsMachine } from "./credentials.machine";

export const credentialsProperties: MachineProperties<typeof credentialsMachine> = {
  id: "credentials",
  always: {
    "a colleague never closes the orderer's confirmation": (state) =>
      !state.can({ type: "new-customer.done", person: "colleague" }),
    "only the orderer's review leads to credentials": (state) =>
      state.can({ type: "new-customer.submit", person: "orderer" }) === state.matches("review"),
  },
  sometimes: {
    "credentials can be read": (state) => state.matches("confirmation"),
    "credentials of a second customer are readable after those of the first are gone": (state) =>
      state.matches("confirmation") && state.context.gone,
    "a colleague has an order open while credentials can be read": (state) =>
      state.matches("confirmation") && state.context.colleagueOrders,
    "credentials are gone by a new order alone": (state) =>
      state.matches("new-customer") && state.context.gone,
  },
  eventually: {
    "credentials do not stay": {
      when: (state) => state.matches("confirmation"),
      reaches: (state) => !state.matches("confirmation") && state.context.gone,
    },
  },
};
