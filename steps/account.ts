import { unsupportedObservation } from "../src/expectation/unsupported";
import { findCustomer } from "./look-up";
import type { Person } from "./phrases/characters";
import type { Portal } from "./portal";

/** Whether somebody may look at a customer's account at all; a refused look is an answer here, not a failure. */
export async function accountIsVisible(portal: Portal, person: Person, company: string): Promise<boolean> {
  const { id: customer } = await findCustomer(portal, company);
  const { port, claims } = portal.target;
  const answer = await port.observe(person.id, "customer", { customer });
  if (answer.outcome === "unsupported") throw unsupportedObservation("customer", claims);
  return answer.outcome === "observed" && answer.value.company === company;
}
