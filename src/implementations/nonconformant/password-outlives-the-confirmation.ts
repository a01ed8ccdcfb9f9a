import { observed } from "../reference/decision";
import type { Fault } from "./fault";
import { replacingObserver } from "./replacing";

export const passwordOutlivesTheConfirmation: Fault = {
  name: "password-outlives-the-confirmation",
  requirement: "credentials-gone-after-closing",
  story: "The administrator's user name and password can be looked up after the confirmation was closed.",
  change: replacingObserver("credentials", (original) => (situation, args) => {
    const sight = original(situation, args);
    const customer = situation.state.customers.get(args.customer);
    const isOurs = customer?.provider === situation.company.id;
    const isOpen = situation.state.orders.get(situation.desk)?.page === "confirmation";
    if (sight.outcome === "rejected" || sight.value !== null || !customer || !isOurs || isOpen) return sight;
    return observed({
      userName: `admin@${customer.details.domain}`,
      temporaryPassword: situation.parts.facts.temporaryPassword(situation.state, customer.id),
    });
  }),
};
