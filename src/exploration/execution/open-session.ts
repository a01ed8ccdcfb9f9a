import { houseArrangement } from "../../arrangement/house-arrangement";
import type { Hello, Implementation, Reset } from "../../port/implementation";
import { InProcessSession } from "./in-process-session";
import { PortSession } from "./port-session";
import type { Session } from "./session";

/** The clock at which every exploration begins. */
const clock = "2026-01-05T09:00:00Z";

/** The house with its whole cast, people and addresses drawn from the seed. */
export function houseReset(seed: number): Reset {
  return { seed, arrangement: houseArrangement(seed), clock };
}

/** The quickest way to talk to an implementation. */
export function openSession(implementation: Implementation, hello: Hello, seed: number): Session {
  const { inProcess } = implementation;
  return inProcess === undefined
    ? new PortSession(implementation, hello, houseReset(seed))
    : new InProcessSession(inProcess, hello, houseReset(seed));
}
