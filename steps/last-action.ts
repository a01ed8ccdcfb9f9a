import type { Snapshot } from "../src/assertions/snapshot";
import type { Person } from "./phrases/characters";
import type { ConformanceWorld, PerformedAction } from "./world";

/** What somebody did last; a scenario in which nobody did anything is a fault of the suite. */
export function lastAction({ lastAction }: ConformanceWorld): PerformedAction {
  if (lastAction === undefined) throw new Error("Nobody has done anything in this scenario yet.");
  return lastAction;
}

/** Who attempted something last, and the world before it. */
export function lastAttempt(world: ConformanceWorld): { readonly actor: Person; readonly before: Snapshot } {
  if (world.before === undefined) throw new Error("Nobody has attempted anything in this scenario yet.");
  return { actor: lastAction(world).actor, before: world.before };
}
