import type { Capabilities } from "../../assertions/claims";
import type { Capability } from "../../port/capabilities";
import type { CompiledMachine } from "./compiled-machine";

/** Which transitions may be used to get about. */
export type Passable = (state: number, sample: number) => boolean;

/** The shortest way from a state to one that is wanted, as samples; undefined where none leads there. */
export function routeTo(
  subject: CompiledMachine,
  from: number,
  isWanted: (state: number) => boolean,
  passable: Passable,
): readonly number[] | undefined {
  const cameFrom = new Map<number, { readonly state: number; readonly sample: number } | undefined>([
    [from, undefined],
  ]);
  for (const state of cameFrom.keys()) {
    if (isWanted(state)) return wayBack(cameFrom, state);
    for (let sample = 0; sample < subject.samples.length; sample++) {
      const target = subject.target(state, sample);
      if (target < 0 || cameFrom.has(target) || !passable(state, sample)) continue;
      cameFrom.set(target, { state, sample });
    }
  }
  return undefined;
}

function wayBack(
  cameFrom: ReadonlyMap<number, { readonly state: number; readonly sample: number } | undefined>,
  goal: number,
): readonly number[] {
  const way: number[] = [];
  for (let step = cameFrom.get(goal); step !== undefined; step = cameFrom.get(step.state))
    way.push(step.sample);
  return way.reverse();
}

/** What every way to a state needs and the implementation does without, as far as the shortest way tells; undefined where it has a way. */
export function absentOnTheWay(
  subject: CompiledMachine,
  goal: number,
  claims: Capabilities,
): Capability | undefined {
  const isGoal = (state: number) => state === goal;
  if (routeTo(subject, 0, isGoal, (_state, sample) => claims(subject.needs(sample))) !== undefined)
    return undefined;
  const way = routeTo(subject, 0, isGoal, () => true) ?? [];
  return way.map((sample) => subject.needs(sample)).find((capability) => !claims(capability));
}
