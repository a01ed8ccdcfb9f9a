import type { AnyStateMachine, AnyStateNode } from "xstate";

/** Relations between the nodes of a statechart, with the names of the SCXML algorithm that XState implements. */

export function isAtomic(node: AnyStateNode): boolean {
  return node.type === "atomic" || node.type === "final";
}

export function childrenOf(node: AnyStateNode): AnyStateNode[] {
  return Object.values(node.states).filter((child) => child.type !== "history");
}

export function historyNodesOf(node: AnyStateNode): AnyStateNode[] {
  return Object.values(node.states).filter((child) => child.type === "history");
}

/** Returns the ancestors of a node from its parent up to `until`, exclusive. Empty for `until` itself. */
export function properAncestors(node: AnyStateNode, until: AnyStateNode | undefined): AnyStateNode[] {
  if (node === until) return [];
  const ancestors: AnyStateNode[] = [];
  for (let above = node.parent; above !== undefined && above !== until; above = above.parent) {
    ancestors.push(above);
  }
  return ancestors;
}

/** True if `node` is a descendant of `ancestor`. All nodes are descendants of `undefined`. */
export function isDescendant(node: AnyStateNode, ancestor: AnyStateNode | undefined): boolean {
  let marker = node;
  while (marker.parent !== undefined && marker.parent !== ancestor) marker = marker.parent;
  return marker.parent === ancestor;
}

export function leastCommonAncestor(nodes: readonly AnyStateNode[]): AnyStateNode | undefined {
  const [head, ...tail] = nodes;
  if (head === undefined) return undefined;
  return properAncestors(head, undefined).find((ancestor) =>
    tail.every((node) => isDescendant(node, ancestor)),
  );
}

export function isInFinalState(nodes: ReadonlySet<AnyStateNode>, node: AnyStateNode): boolean {
  if (node.type === "compound") {
    return childrenOf(node).some((child) => child.type === "final" && nodes.has(child));
  }
  if (node.type === "parallel") return childrenOf(node).every((child) => isInFinalState(nodes, child));
  return node.type === "final";
}

export function allNodes(machine: AnyStateMachine): AnyStateNode[] {
  const nodes: AnyStateNode[] = [];
  const visit = (node: AnyStateNode) => {
    nodes.push(node);
    for (const child of Object.values(node.states)) visit(child);
  };
  visit(machine.root);
  return nodes;
}

export function inDocumentOrder(nodes: Iterable<AnyStateNode>): AnyStateNode[] {
  return [...nodes].sort((a, b) => a.order - b.order);
}
