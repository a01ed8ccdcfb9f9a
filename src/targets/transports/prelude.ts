import type { Implementation } from "../../port/implementation";
import { isFault } from "./clean-looks";
import { provider, reseller } from "./exercise-people";

/** By target: how often it was opened in this process. */
const openings = new Map<string, number>();

/** The most requests of each kind before the first check. */
const mostRequests = 13;

/** Counts an opening of the target. Returns the number of earlier ones. */
export function countOpening(target: string): number {
  const earlier = openings.get(target) ?? 0;
  openings.set(target, earlier + 1);
  return earlier;
}

/**
 * Asks a few requests that a reset must undo, more at each opening of the target: an implementation whose answers depend on the number of
 * earlier requests does not repeat itself from one opening to the next. The caller resets it afterwards.
 */
export async function askPrelude(implementation: Implementation, opening: number): Promise<void> {
  try {
    for (let asked = 0; asked < Math.min(opening, mostRequests); asked += 1) {
      await implementation.act(provider, "partnership.request", {});
      for (const who of [provider, reseller, provider]) await implementation.observe(who, "customers", {});
    }
  } catch (problem) {
    if (!isFault(problem)) throw problem;
  }
}
