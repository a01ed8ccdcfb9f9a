import { unsupportedObservation } from "../src/assertions/unsupported";
import { findCustomer } from "./find";
import type { Person } from "./phrases/characters";
import type { ConformanceWorld } from "./world";

/**
 * Whether somebody can read a new administrator's user name and temporary password. Nothing there and a refused look are the same to
 * that person; an empty user name or password is not readable either.
 */
export async function credentialsAreReadable(
  world: ConformanceWorld,
  person: Person,
  company: string,
): Promise<boolean> {
  const { id: customer } = await findCustomer(world, company);
  const { port, claims } = world.target;
  const answer = await port.observe(person.id, "credentials", { customer });
  if (answer.outcome === "unsupported") throw unsupportedObservation("credentials", claims);
  if (answer.outcome === "rejected" || answer.value === null) return false;
  return answer.value.userName !== "" && answer.value.temporaryPassword !== "";
}
