import type { Fault } from "./fault";
import { replacingEvolver } from "./replacing";

export const buysOneLicenceTooFew: Fault = {
  name: "buys-one-licence-too-few",
  requirement: "licences-can-be-added",
  story: "Buying more licences adds one licence fewer than was bought.",
  change: replacingEvolver(
    "licences-bought",
    (original) => (state, data) => original(state, { ...data, additional: data.additional - 1 }),
  ),
};
