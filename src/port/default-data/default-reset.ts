import type { Reset } from "../implementation";
import { defaultArrangement } from "./default-arrangement";

/** The clock at which every exploration begins. */
const clock = "2026-01-05T09:00:00Z";

/** The house with its whole cast, people and addresses drawn from the seed. */
export function defaultReset(seed: number): Reset {
  return { seed, arrangement: defaultArrangement(seed), clock };
}
