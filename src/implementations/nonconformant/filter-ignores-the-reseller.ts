import type { Fault } from "./fault";
import { replacingObserver } from "./replacing";

export const filterIgnoresTheReseller: Fault = {
  name: "filter-ignores-the-reseller",
  requirement: "customers-filtered-by-reseller",
  story: "Filtering the customers by reseller still lists all of them.",
  change: replacingObserver("customers", (original) => (situation) => original(situation, {})),
};
