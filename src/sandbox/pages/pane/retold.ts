import { type ActionName, actions } from "../../../port/actions";
import { decide } from "../../../reference/decide";
import { evolve } from "../../../reference/evolve";
import type { Parts } from "../../../reference/parts";
import type { State } from "../../../reference/state";
import type { Deed, Journal } from "../../core/journal";

/** An action of a journal between the states before and after it. */
export interface Retold<Name extends ActionName = ActionName> {
  readonly deed: Deed<Name>;
  readonly before: State;
  readonly after: State;
}

/** Returns whether the port has such arguments. A form can also send a number that is none. */
export function isSound({ action, args }: Deed): boolean {
  return actions[action].args.safeParse(args).success;
}

function stateAfter<Name extends ActionName>(
  parts: Parts,
  state: State,
  { action, args, reason, who }: Deed<Name>,
): State {
  if (reason !== undefined) return state;
  const decision = decide(parts, state, who, action, args);
  return decision.outcome === "accepted" ? evolve(parts.evolvers, state, decision.events) : state;
}

/** Goes through the actions of a journal once more, without the world. Refused actions that the port does not have are left out. */
export function retold(parts: Parts, { deeds, start }: Journal): readonly Retold[] {
  let state = start;
  return deeds.filter(isSound).map((deed) => {
    const before = state;
    state = stateAfter(parts, before, deed);
    return { deed, before, after: state };
  });
}
