import type { Capabilities } from "../../assertions/claims";
import type { Capability } from "../../port/capabilities";
import type { CompiledMachine } from "../model/compiled-machine";

/** Returns true for transitions that a route may use. */
export type TransitionFilter = (state: number, sample: number) => boolean;

interface Origin {
  readonly state: number;
  readonly sample: number;
}

/** The samples of a shortest route from a state to a wanted one, or undefined if there is none. */
export function routeTo(
  machine: CompiledMachine,
  from: number,
  isWanted: (state: number) => boolean,
  isUsable: TransitionFilter,
): readonly number[] | undefined {
  const origins = new Map<number, Origin | undefined>([[from, undefined]]);
  for (const state of origins.keys()) {
    if (isWanted(state)) return routeBack(origins, state);
    for (let sample = 0; sample < machine.samples.length; sample++) {
      const target = machine.target(state, sample);
      if (target < 0 || origins.has(target) || !isUsable(state, sample)) continue;
      origins.set(target, { state, sample });
    }
  }
  return undefined;
}

function routeBack(origins: ReadonlyMap<number, Origin | undefined>, goal: number): readonly number[] {
  const route: number[] = [];
  for (let origin = origins.get(goal); origin !== undefined; origin = origins.get(origin.state))
    route.push(origin.sample);
  return route.reverse();
}

/** The absent capability on the shortest route to a state, or undefined if a route exists without absent capabilities. */
export function absentOnRoute(
  machine: CompiledMachine,
  goal: number,
  claims: Capabilities,
): Capability | undefined {
  const isGoal = (state: number) => state === goal;
  if (routeTo(machine, 0, isGoal, (_state, sample) => claims(machine.needs(sample))) !== undefined)
    return undefined;
  const route = routeTo(machine, 0, isGoal, () => true) ?? [];
  return route.map((sample) => machine.needs(sample)).find((capability) => !claims(capability));
}
