import type { AnyStateMachine, AnyStateNode, AnyTransitionDefinition, EventObject } from "xstate";
import type { Configuration, Configurations, History } from "./configuration";
import { type Effect, effectsOf, Uncompilable } from "./effects";
import { entrySet } from "./entry-set";
import { historyNodesOf, inDocumentOrder, isAtomic, isDescendant, isInFinalState } from "./state-nodes";
import { exitSet, withoutConflicts } from "./transition-domain";

/** The result of taking some transitions in a configuration, independent of the context. */
export interface Microstep {
  readonly transitions: readonly AnyTransitionDefinition[];
  readonly next: Configuration;
  readonly effects: readonly Effect[];
  /** True if nodes, history and context stay unchanged. */
  readonly inert: boolean;
}

/**
 * XState's microstep for one configuration and one set of transitions: exit, execute actions, enter. Throws Uncompilable if only
 * XState can execute an action.
 */
export function microstep(
  configurations: Configurations,
  from: Configuration,
  transitions: readonly AnyTransitionDefinition[],
): Microstep {
  const kept = withoutConflicts(transitions, from.nodes, from.history);
  refuseOrderedConflicts(kept, transitions, from);
  const active = new Set(from.nodes);
  const exiting = exitSet(kept, active, from.history).sort((a, b) => b.order - a.order);
  const history = recordHistory(exiting, active, from.history);
  const machine = from.template.machine;
  const effects = exiting.flatMap((node) => effectsOf(machine, node.exit));
  for (const node of exiting) active.delete(node);
  effects.push(
    ...effectsOf(
      machine,
      kept.flatMap(({ actions }) => actions),
    ),
  );
  const done = enter(machine, kept, active, history, effects);
  if (done) {
    const ending = inDocumentOrder(active).reverse();
    effects.push(
      ...effectsOf(
        machine,
        ending.flatMap(({ exit }) => exit),
      ),
    );
  }
  const next = configurations.intern(active, history, done);
  const assigns = effects.some(({ kind }) => kind === "assign");
  return { transitions: kept, next, effects, inert: !assigns && next === from && history === from.history };
}

function recordHistory(
  exiting: readonly AnyStateNode[],
  active: ReadonlySet<AnyStateNode>,
  history: History,
): History {
  const fresh: Record<string, AnyStateNode[]> = {};
  for (const node of exiting) {
    for (const historyNode of historyNodesOf(node)) {
      const deep = historyNode.history === "deep";
      fresh[historyNode.id] = [...active].filter((other) =>
        deep ? isAtomic(other) && isDescendant(other, node) : other.parent === node,
      );
    }
  }
  return Object.keys(fresh).length === 0 ? history : { ...history, ...fresh };
}

/** Enters nodes, collects their effects, and returns true if the machine has ended. */
function enter(
  machine: AnyStateMachine,
  transitions: readonly AnyTransitionDefinition[],
  active: Set<AnyStateNode>,
  history: History,
  effects: Effect[],
): boolean {
  const { nodes, byDefault } = entrySet(transitions, history);
  const completed = new Set<AnyStateNode>();
  let done = false;
  for (const node of inDocumentOrder(nodes)) {
    active.add(node);
    effects.push(...effectsOf(machine, node.entry));
    if (byDefault.has(node)) effects.push(...effectsOf(machine, node.initial.actions));
    if (node.type === "final") done = complete(node, active, completed, effects) || done;
  }
  return done;
}

/** Raises the done events for an entered final node. Returns true if the machine itself has ended. */
function complete(
  node: AnyStateNode,
  active: ReadonlySet<AnyStateNode>,
  completed: Set<AnyStateNode>,
  effects: Effect[],
): boolean {
  const { parent } = node;
  if (parent?.type === "compound") effects.push(doneEvent(parent, node.output));
  let above = parent?.type === "parallel" ? parent : parent?.parent;
  while (above?.type === "parallel" && !completed.has(above) && isInFinalState(active, above)) {
    completed.add(above);
    effects.push(doneEvent(above, undefined));
    above = above.parent;
  }
  return above === undefined;
}

function doneEvent(node: AnyStateNode, output: unknown): Effect {
  if (typeof output === "function") throw new Uncompilable("an output that is computed");
  const event: EventObject & { readonly output: unknown } = { type: `xstate.done.state.${node.id}`, output };
  return { kind: "raise", event };
}

/** Between equal candidates XState uses the order in which regions were last entered, which is not part of a state. */
function refuseOrderedConflicts(
  kept: readonly AnyTransitionDefinition[],
  transitions: readonly AnyTransitionDefinition[],
  from: Configuration,
): void {
  if (kept.length === transitions.length) return;
  const reversed = withoutConflicts([...transitions].reverse(), from.nodes, from.history);
  if (reversed.length !== kept.length || !reversed.every((transition) => kept.includes(transition))) {
    throw new OrderDecides("two regions want to leave the same state");
  }
}

/** The outcome depends on an order that XState does not store in the state. */
export class OrderDecides extends Error {
  override readonly name = "OrderDecides";
}
