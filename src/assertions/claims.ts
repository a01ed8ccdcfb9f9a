import type { Capability } from "../port/capabilities";
import type { Hello } from "../port/implementation";

/** Returns true for the capabilities that an implementation claims. */
export type Capabilities = (capability: Capability) => boolean;

/** A capability that `hello` leaves out counts as absent. */
export function capabilitiesOf(hello: Hello): Capabilities {
  return (capability) => hello.capabilities[capability] === true;
}
