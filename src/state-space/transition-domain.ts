import type { AnyStateNode, AnyTransitionDefinition } from "xstate";
import type { History } from "./configuration";
import { isDescendant, leastCommonAncestor } from "./state-nodes";

/** What a history node stands for as long as nothing is remembered; `initial` if that is its parent's own beginning. */
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

/** The nodes that a transition leads to, history nodes resolved. */
export function effectiveTargets(targets: readonly AnyStateNode[], history: History): AnyStateNode[] {
  const found = new Set<AnyStateNode>();
  for (const target of targets) {
    if (target.type !== "history") found.add(target);
    else {
      const remembered = history[target.id];
      const nodes = remembered ?? effectiveTargets(historyDefault(target).target, history);
      for (const node of nodes) found.add(node);
    }
  }
  return [...found];
}

/** The innermost node that stays active during the transition; nothing if even the root is entered anew. */
export function domainOf(transition: AnyTransitionDefinition, history: History): AnyStateNode | undefined {
  const targets = effectiveTargets(transition.target ?? [], history);
  const { source, reenter } = transition;
  if (!reenter && targets.every((target) => target === source || isDescendant(target, source))) return source;
  const common = leastCommonAncestor([...targets, source]);
  if (common !== undefined) return common;
  return reenter ? undefined : source.machine.root;
}

/** Which of the active nodes the transitions leave. */
export function exitSet(
  transitions: readonly AnyTransitionDefinition[],
  active: ReadonlySet<AnyStateNode>,
  history: History,
): AnyStateNode[] {
  const leaving = new Set<AnyStateNode>();
  for (const transition of transitions) {
    if (transition.target === undefined || transition.target.length === 0) continue;
    const domain = domainOf(transition, history);
    if (transition.reenter && domain !== undefined && transition.source === domain) leaving.add(domain);
    for (const node of active) if (isDescendant(node, domain)) leaving.add(node);
  }
  return [...leaving];
}

/** Of transitions that leave the same nodes only the innermost stay; of equals, the first. */
export function withoutConflicts(
  transitions: readonly AnyTransitionDefinition[],
  active: ReadonlySet<AnyStateNode>,
  history: History,
): AnyTransitionDefinition[] {
  let kept: AnyTransitionDefinition[] = [];
  for (const candidate of transitions) {
    const leaving = new Set(exitSet([candidate], active, history));
    const rivals = kept.filter((other) =>
      exitSet([other], active, history).some((node) => leaving.has(node)),
    );
    if (rivals.every((rival) => isDescendant(candidate.source, rival.source))) {
      kept = [...kept.filter((other) => !rivals.includes(other)), candidate];
    }
  }
  return kept;
}
