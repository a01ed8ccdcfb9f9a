import { unsupportedObservation } from "../src/expectation/unsupported";
import { findCustomer } from "./look-up";
import type { Person } from "./phrases/characters";
import type { Portal } from "./portal";

/**
 * Whether somebody can read a new administrator's user name and temporary password. Nothing there and a refused look are the same to
 * that person; an empty user name or password is not readable either.
 */
export async function credentialsAreReadable(
  portal: Portal,
  person: Person,
  company: string,
): Promise<boolean> {
  const { id: customer } = await findCustomer(portal, company);
  const { port, claims } = portal.target;
  const answer = await port.observe(person.id, "credentials", { customer });
  if (answer.outcome === "unsupported") throw unsupportedObservation("credentials", claims);
  if (answer.outcome === "rejected" || answer.value === null) return false;
  return answer.value.userName !== "" && answer.value.temporaryPassword !== "";
}
