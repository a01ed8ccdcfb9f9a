import type { Capability } from "../port/capabilities";
import type { Hello } from "../port/implementation";

/** Whether an implementation claims a capability. */
export type Claims = (capability: Capability) => boolean;

/** A capability that `hello` leaves out counts as absent. */
export function claimsOf(hello: Hello): Claims {
  return (capability) => hello.capabilities[capability] === true;
}
