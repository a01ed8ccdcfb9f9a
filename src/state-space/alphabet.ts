import type { AnyStateMachine, AnyStateNode } from "xstate";
import { effectsOf, Uncompilable } from "./effects";
import { ExplorationProblem } from "./exploration-problem";
import type { Sample } from "./sample";
import { matches } from "./selection";
import { allNodes } from "./state-nodes";

/**
 * Returns the samples with which a machine is explored: the given ones, its timers and, if `bare` is set, a sample without payload
 * for every event that has none. Without `bare`, an event without a sample is an ExplorationProblem that names it.
 */
export function alphabet(
  machine: AnyStateMachine,
  given: readonly Sample[],
  bare: boolean,
): readonly Sample[] {
  const complete = [...given];
  const raised = raises(machine);
  for (const node of allNodes(machine)) {
    for (const descriptor of handledDescriptors(node)) {
      if (complete.some(({ type }) => matches(type, descriptor))) continue;
      if (descriptor.startsWith("xstate.after.")) complete.push({ type: descriptor });
      else if (raised(descriptor)) continue;
      else if (bare && !descriptor.startsWith("xstate.") && !descriptor.endsWith("*")) {
        complete.push({ type: descriptor });
      } else refuse(machine, node, descriptor);
    }
  }
  return complete;
}

/** The event descriptors of the transitions of a node that have an effect. */
function handledDescriptors(node: AnyStateNode): string[] {
  const own: string[] = node.ownEvents;
  return own.filter((descriptor) => descriptor !== "*" && !descriptor.startsWith("xstate.done.state."));
}

/** Returns a predicate: may the machine raise an event of this type itself? A computed raise may raise any type. */
function raises(machine: AnyStateMachine): (type: string) => boolean {
  const actions = allNodes(machine).flatMap((node) => [
    ...node.entry,
    ...node.exit,
    ...[...node.transitions.values(), node.always ?? []].flat().flatMap((transition) => transition.actions),
  ]);
  const types = new Set<string>();
  for (const action of actions) {
    try {
      for (const effect of effectsOf(machine, [action]))
        if (effect.kind === "raise") types.add(effect.event.type);
    } catch (thrown) {
      if (thrown instanceof Uncompilable) return () => true;
      throw thrown;
    }
  }
  return (type) => types.has(type);
}

function refuse(machine: AnyStateMachine, node: AnyStateNode, descriptor: string): never {
  const problem = descriptor.startsWith("xstate.")
    ? "an actor sends this event, and what it carries is unknown; give a sample of it."
    : "the event has no sample; say in the machine's samples what it carries.";
  const state = `"${node.path.join(".") || node.id}"`;
  throw new ExplorationProblem({ machine: machine.id, state, event: `"${descriptor}"` }, problem);
}

/** True if a sample that comes from a timer or an actor can arrive while these nodes are active. */
export function canArrive(sample: Sample, nodes: ReadonlySet<AnyStateNode>): boolean {
  return [...nodes].some((node) => node.transitions.has(sample.type));
}
