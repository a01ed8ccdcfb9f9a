import type { AnyStateNode, AnyTransitionDefinition } from "xstate";
import type { History } from "./configuration";
import { childrenOf, isDescendant, properAncestors } from "./state-nodes";
import { domainOf, effectiveTargets, historyDefault } from "./transition-domain";

/** The nodes that a microstep enters. `byDefault` holds those whose initial actions run. */
export interface EntrySet {
  readonly nodes: ReadonlySet<AnyStateNode>;
  readonly byDefault: ReadonlySet<AnyStateNode>;
}

export function entrySet(transitions: readonly AnyTransitionDefinition[], history: History): EntrySet {
  const entry = new Entry(history);
  for (const transition of transitions) entry.follow(transition);
  return entry;
}

class Entry implements EntrySet {
  readonly nodes = new Set<AnyStateNode>();
  readonly byDefault = new Set<AnyStateNode>();

  constructor(private readonly history: History) {}

  follow(transition: AnyTransitionDefinition): void {
    const { source, reenter } = transition;
    const domain = domainOf(transition, this.history);
    for (const target of transition.target ?? []) {
      if (target.type !== "history" && (source !== target || source !== domain || reenter)) {
        this.enterByDefault(target);
      }
      this.enterBelow(target);
    }
    for (const target of effectiveTargets(transition.target ?? [], this.history)) {
      const ancestors = properAncestors(target, domain);
      if (domain?.type === "parallel") ancestors.push(domain);
      this.enterAncestors(ancestors, source.parent === undefined && reenter ? undefined : domain);
    }
  }

  private enterByDefault(node: AnyStateNode): void {
    this.nodes.add(node);
    this.byDefault.add(node);
  }

  private enterBelow(node: AnyStateNode): void {
    if (node.type === "history") this.enterHistory(node);
    else if (node.type === "compound") this.enterInitial(node);
    else if (node.type === "parallel") {
      for (const child of this.regionsNotEntered(node)) {
        this.enterByDefault(child);
        this.enterBelow(child);
      }
    }
  }

  private enterHistory(node: AnyStateNode): void {
    const recorded = this.history[node.id];
    const fallback = recorded === undefined ? historyDefault(node) : { target: recorded, initial: false };
    for (const target of fallback.target) {
      this.nodes.add(target);
      if (fallback.initial && node.parent !== undefined) this.byDefault.add(node.parent);
      this.enterBelow(target);
    }
    for (const target of fallback.target)
      this.enterAncestors(properAncestors(target, node.parent), undefined);
  }

  private enterInitial(node: AnyStateNode): void {
    const [initial] = node.initial.target;
    if (initial === undefined) return;
    if (initial.type !== "history") this.enterByDefault(initial);
    this.enterBelow(initial);
    this.enterAncestors(properAncestors(initial, node), undefined);
  }

  private enterAncestors(ancestors: readonly AnyStateNode[], within: AnyStateNode | undefined): void {
    for (const ancestor of ancestors) {
      if (within === undefined || isDescendant(ancestor, within)) this.nodes.add(ancestor);
      if (ancestor.type !== "parallel") continue;
      for (const child of this.regionsNotEntered(ancestor)) {
        this.nodes.add(child);
        this.enterBelow(child);
      }
    }
  }

  /** Yields lazily because entering one region may enter nodes of the next. */
  private *regionsNotEntered(parallel: AnyStateNode): Generator<AnyStateNode> {
    for (const child of childrenOf(parallel)) {
      if (![...this.nodes].some((node) => isDescendant(node, child))) yield child;
    }
  }
}
