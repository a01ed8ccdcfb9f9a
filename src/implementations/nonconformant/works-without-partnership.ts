import type { Fault } from "./fault";
import { skippingRule } from "./replacing";

export const worksWithoutPartnership: Fault = {
  name: "works-without-partnership",
  requirement: "partnership-precedes-work",
  story: "Customers, orders and support go to any reseller, whether or not it has accepted a request.",
  change: skippingRule("partnershipPrecedesWork"),
};
