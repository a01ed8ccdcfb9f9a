import type { Reset } from "../implementation";
import { defaultArrangement } from "./default-arrangement";

/** The initial time of the clock in every exploration. */
const clock = "2026-01-05T09:00:00Z";

/** A reset with the default arrangement of the seed. */
export function defaultReset(seed: number): Reset {
  return { seed, arrangement: defaultArrangement(seed), clock };
}
