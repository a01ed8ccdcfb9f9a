import type { AnyStateNode, AnyTransitionDefinition } from "xstate";
import type { History } from "./configuration";
import { isDescendant, leastCommonAncestor } from "./state-nodes";

/** The target of a history node without recorded history. `initial` is true if it is the parent's initial state. */
export function historyDefault(node: AnyStateNode): { target: readonly AnyStateNode[]; initial: boolean } {
  const parent = node.parent;
  if (parent === undefined) return { target: [], initial: false };
  const configured: unknown = node.config.target;
  if (configured === undefined) {
    if (parent.type === "parallel") return { target: [parent], initial: false };
    return { target: parent.initial.target, initial: true };
  }
  const targets: unknown[] = Array.isArray(configured) ? configured : [configured];
  return { target: targets.flatMap((target) => resolvePath(parent, target)), initial: false };
}

function resolvePath(from: AnyStateNode, target: unknown): AnyStateNode[] {
  if (typeof target !== "string") return [];
  if (target.startsWith("#")) return [from.machine.getStateNodeById(target)];
  let node: AnyStateNode | undefined = from;
  for (const key of target.split(/(?<!\\)\./))
    if (key !== "") node = node?.states[key.replaceAll("\\.", ".")];
  return node === undefined ? [] : [node];
}

/** Returns the target nodes of a transition with history nodes resolved. */
export function effectiveTargets(targets: readonly AnyStateNode[], history: History): AnyStateNode[] {
  const found = new Set<AnyStateNode>();
  for (const target of targets) {
    if (target.type !== "history") found.add(target);
    else {
      const recorded = history[target.id];
      const nodes = recorded ?? effectiveTargets(historyDefault(target).target, history);
      for (const node of nodes) found.add(node);
    }
  }
  return [...found];
}

/** Returns the innermost node that stays active during the transition, or undefined if the root is re-entered. */
export function domainOf(transition: AnyTransitionDefinition, history: History): AnyStateNode | undefined {
  const targets = effectiveTargets(transition.target ?? [], history);
  const { source, reenter } = transition;
  if (!reenter && targets.every((target) => target === source || isDescendant(target, source))) return source;
  const common = leastCommonAncestor([...targets, source]);
  if (common !== undefined) return common;
  return reenter ? undefined : source.machine.root;
}

/** Returns the active nodes that the transitions exit. */
export function exitSet(
  transitions: readonly AnyTransitionDefinition[],
  active: ReadonlySet<AnyStateNode>,
  history: History,
): AnyStateNode[] {
  const exiting = new Set<AnyStateNode>();
  for (const transition of transitions) {
    if (transition.target === undefined || transition.target.length === 0) continue;
    const domain = domainOf(transition, history);
    if (transition.reenter && domain !== undefined && transition.source === domain) exiting.add(domain);
    for (const node of active) if (isDescendant(node, domain)) exiting.add(node);
  }
  return [...exiting];
}

/** Of transitions that exit the same nodes, keeps the innermost, or the first of equal ones. */
export function withoutConflicts(
  transitions: readonly AnyTransitionDefinition[],
  active: ReadonlySet<AnyStateNode>,
  history: History,
): AnyTransitionDefinition[] {
  let kept: AnyTransitionDefinition[] = [];
  for (const candidate of transitions) {
    const exiting = new Set(exitSet([candidate], active, history));
    const conflicting = kept.filter((other) =>
      exitSet([other], active, history).some((node) => exiting.has(node)),
    );
    if (conflicting.every((other) => isDescendant(candidate.source, other.source))) {
      kept = [...kept.filter((other) => !conflicting.includes(other)), candidate];
    }
  }
  return kept;
}
