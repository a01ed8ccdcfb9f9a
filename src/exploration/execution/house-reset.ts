import { houseArrangement } from "../../arrangement/house-arrangement";
import type { Reset } from "../../port/implementation";

/** The clock at which every exploration begins. */
const clock = "2026-01-05T09:00:00Z";

/** The house with its whole cast, people and addresses drawn from the seed. */
export function houseReset(seed: number): Reset {
  return { seed, arrangement: houseArrangement(seed), clock };
}
