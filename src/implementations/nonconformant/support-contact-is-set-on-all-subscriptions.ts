import { happened } from "../reference/event";
import type { Fault } from "./fault";
import { changingEvents } from "./replacing";

export const supportContactIsSetOnAllSubscriptions: Fault = {
  name: "support-contact-is-set-on-all-subscriptions",
  requirement: "support-contact-per-subscription",
  story: "Designating a support contact for one subscription designates it for all of the customer's.",
  change: changingEvents(
    "subscription.set-support-contact",
    (_events, { state }, { reseller, subscription }) => {
      const customer = state.customers.get(state.subscriptions.get(subscription)?.customer ?? "");
      const all = customer?.subscriptions ?? [];
      return all.map((each) => happened("support-contact-designated", { subscription: each, reseller }));
    },
  ),
};
