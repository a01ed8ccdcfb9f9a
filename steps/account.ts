import { unsupportedObservation } from "../src/expectation/unsupported";
import { findCustomer } from "./look-up";
import type { Person } from "./phrases/characters";
import type { Account } from "./phrases/forms";
import type { Portal } from "./portal";

/** Whether somebody may look at a customer's account at all; a refused look is an answer here, not a failure. */
export async function accountIsVisible(portal: Portal, person: Person, account: Account): Promise<boolean> {
  const { id: customer } = await findCustomer(portal, account.customer);
  const { port, claims } = portal.target;
  const answer = await port.observe(person.id, account.sight, { customer });
  if (answer.outcome === "unsupported") throw unsupportedObservation(account.sight, claims);
  if (answer.outcome === "rejected") return false;
  return !("company" in answer.value) || answer.value.company === account.customer;
}
