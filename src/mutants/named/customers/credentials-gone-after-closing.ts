import { observed } from "../../../reference/decision";
import type { Situation } from "../../../reference/parts";
import type { Change } from "../fault";
import { faultsOf } from "../faults-of";
import { replacingObserver } from "../part-mutators";

/** Shows a customer's credentials if the reference shows none and the condition holds. */
function alsoReading(condition: (situation: Situation, customer: string) => boolean): Change {
  return replacingObserver("credentials", (original) => (situation, args) => {
    const observation = original(situation, args);
    const customer = situation.state.customers.get(args.customer);
    if (observation.outcome === "rejected" || observation.value !== null || customer === undefined)
      return observation;
    if (!condition(situation, args.customer)) return observation;
    return observed({
      userName: `admin@${customer.details.domain}`,
      temporaryPassword: situation.parts.facts.temporaryPassword(situation.state, customer.id),
    });
  });
}

function isOwn({ company, state }: Situation, customer: string): boolean {
  return state.customers.get(customer)?.provider === company.id;
}

function isOpen({ state }: Situation, customer: string): boolean {
  return [...state.orders.values()].some(
    (order) => order.page === "confirmation" && order.customer === customer,
  );
}

export const credentialsGoneAfterClosing = faultsOf("credentials-gone-after-closing", {
  "password-outlives-the-confirmation": {
    story: "The administrator's user name and password can be looked up after the confirmation was closed.",
    change: alsoReading((situation, customer) => isOwn(situation, customer) && !isOpen(situation, customer)),
  },
  "password-is-gone-with-the-next-order-only": {
    story: "The credentials of the latest customer stay readable until somebody adds another one.",
    change: alsoReading((situation, customer) => {
      const isLatest = [...situation.state.customers.keys()].at(-1) === customer;
      return isLatest && isOwn(situation, customer) && !isOpen(situation, customer);
    }),
  },
  "global-admins-read-passwords-for-ever": {
    story: "Global admins look up the credentials of any customer at any time.",
    change: alsoReading(
      (situation, customer) => isOwn(situation, customer) && situation.person.roles.includes("global-admin"),
    ),
  },
  "colleagues-read-the-password": {
    reading: "reading-015",
    story: "While one person has the confirmation open, all colleagues can read the password.",
    change: alsoReading((situation, customer) => isOwn(situation, customer) && isOpen(situation, customer)),
  },
  "reseller-reads-the-password": {
    reading: "reading-015",
    story: "The reseller of the account can read the customer's password.",
    change: alsoReading(
      ({ company, state }, customer) => state.customers.get(customer)?.reseller === company.id,
    ),
  },
});
