import type { Snapshot } from "../src/expectation/snapshot";
import type { Person } from "./phrases/characters";
import type { Deed, Portal } from "./portal";

/** What somebody did last; a scenario in which nobody did anything is a fault of the suite. */
export function lastDeed({ deed }: Portal): Deed {
  if (deed === undefined) throw new Error("Nobody has done anything in this scenario yet.");
  return deed;
}

/** Who attempted something last, and the world before it. */
export function lastAttempt(portal: Portal): { readonly actor: Person; readonly before: Snapshot } {
  if (portal.before === undefined) throw new Error("Nobody has attempted anything in this scenario yet.");
  return { actor: lastDeed(portal).actor, before: portal.before };
}
