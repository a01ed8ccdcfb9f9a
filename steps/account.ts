import { unsupportedObservation } from "../src/assertions/unsupported";
import { findCustomer } from "./find";
import type { Person } from "./phrases/characters";
import type { Account } from "./phrases/forms";
import type { ConformanceWorld } from "./world";

/** Whether somebody may look at a customer's account at all; a refused look is an answer here, not a failure. */
export async function accountIsVisible(
  world: ConformanceWorld,
  person: Person,
  account: Account,
): Promise<boolean> {
  const { id: customer } = await findCustomer(world, account.customer);
  const { port, claims } = world.target;
  const answer = await port.observe(person.id, account.sight, { customer });
  if (answer.outcome === "unsupported") throw unsupportedObservation(account.sight, claims);
  if (answer.outcome === "rejected") return false;
  return !("company" in answer.value) || answer.value.company === account.customer;
}
