import { type AnyMachineSnapshot, initialTransition, transition } from "xstate";
import type { MachineModel } from "../../machines/machine-model";

export interface StateGraphNode {
  readonly snapshot: AnyMachineSnapshot;
  /** The state that each enabled sample leads to, by the sample's name. */
  readonly edges: ReadonlyMap<string, string>;
}

/** Returns a text that is equal for snapshots of the same state. */
export function stateKey({ value, context }: AnyMachineSnapshot): string {
  return JSON.stringify([value, context]);
}

/** Returns all states that the samples reach, by key, breadth first. Uses XState's pure `transition`, without an actor. */
export function stateGraph({ machine, samples }: MachineModel): ReadonlyMap<string, StateGraphNode> {
  const nodes = new Map<string, StateGraphNode>();
  const waiting: AnyMachineSnapshot[] = [initialTransition(machine)[0]];
  for (let snapshot = waiting.shift(); snapshot !== undefined; snapshot = waiting.shift()) {
    const here = snapshot;
    if (nodes.has(stateKey(here))) continue;
    const enabled = samples.filter(({ event }) => here.can(event));
    const next = enabled.map(({ name, event }) => [name, transition(machine, here, event)[0]] as const);
    nodes.set(stateKey(here), {
      snapshot: here,
      edges: new Map(next.map(([name, state]) => [name, stateKey(state)])),
    });
    waiting.push(...next.map(([, state]) => state));
  }
  return nodes;
}
