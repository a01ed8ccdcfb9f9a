import type { AnyStateMachine, AnyStateNode } from "xstate";
import { effectsOf, Uncompilable } from "./effects";
import { ExplorationProblem } from "./exploration-problem";
import type { Sample } from "./sample";
import { matches } from "./selection";
import { allNodes } from "./state-nodes";

/**
 * The samples with which a machine is explored: those given, the machine's own timers, and, if asked for, a bare one for every
 * event without a sample. Otherwise such an event is an ExplorationProblem that names it.
 */
export function alphabet(
  machine: AnyStateMachine,
  given: readonly Sample[],
  bare: boolean,
): readonly Sample[] {
  const complete = [...given];
  const raised = raises(machine);
  for (const node of allNodes(machine)) {
    for (const descriptor of answeredDescriptors(node)) {
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

/** What a node has transitions for that do something. */
function answeredDescriptors(node: AnyStateNode): string[] {
  const own: string[] = node.ownEvents;
  return own.filter((descriptor) => descriptor !== "*" && !descriptor.startsWith("xstate.done.state."));
}

/** Whether the machine may raise an event of this type itself; a raise that is computed may raise any. */
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
  const what = descriptor.startsWith("xstate.")
    ? "an actor sends this event, and what it carries is unknown; give a sample of it."
    : "the event has no sample; say in the machine's samples what it carries.";
  const state = `"${node.path.join(".") || node.id}"`;
  throw new ExplorationProblem({ machine: machine.id, state, event: `"${descriptor}"` }, what);
}

/** Whether a sample of the machine's own clock or actors could arrive while these nodes are active. */
export function canArrive(sample: Sample, nodes: ReadonlySet<AnyStateNode>): boolean {
  return [...nodes].some((node) => node.transitions.has(sample.type));
}
