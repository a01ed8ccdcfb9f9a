import type { AnyStateNode, AnyTransitionDefinition } from "xstate";
import type { Configuration } from "./configuration";
import { childrenOf, isAtomic, properAncestors } from "./state-nodes";

/**
 * The transitions that a configuration may take for one event type, in the order in which they are tried: first each region, then,
 * if no region has an enabled transition, the node's own candidates.
 */
export interface CandidateTree {
  readonly regions: readonly CandidateTree[];
  readonly own: readonly AnyTransitionDefinition[];
}

/** Undefined if there are no candidates. */
export function candidatesFor(
  configuration: Configuration,
  root: AnyStateNode,
  type: string,
): CandidateTree | undefined {
  const tree = candidatesBelow(root, configuration, type);
  return isEmpty(tree) ? undefined : tree;
}

function candidatesBelow(node: AnyStateNode, configuration: Configuration, type: string): CandidateTree {
  const own = ownCandidates(node, type);
  if (isAtomic(node)) return { regions: [], own };
  const active = childrenOf(node).filter((child) => configuration.nodes.has(child));
  const trees = active
    .map((child) => candidatesBelow(child, configuration, type))
    .filter((tree) => !isEmpty(tree));
  const [only] = trees;
  if (only === undefined) return { regions: [], own };
  if (trees.length === 1) return { regions: only.regions, own: [...only.own, ...own] };
  return { regions: trees, own };
}

function isEmpty({ regions, own }: CandidateTree): boolean {
  return regions.length === 0 && own.length === 0;
}

/** Returns a node's transitions for an event type: exact descriptors first, then wildcards, longest first. */
function ownCandidates(node: AnyStateNode, type: string): AnyTransitionDefinition[] {
  const descriptors = [...node.transitions.keys()];
  const wildcards = descriptors
    .filter((descriptor) => descriptor !== type && matches(type, descriptor))
    .sort((a, b) => b.length - a.length);
  return [type, ...wildcards].flatMap((descriptor) => node.transitions.get(descriptor) ?? []);
}

/** `*` matches all types, `order.*` matches `order.submit` and `order`. */
export function matches(type: string, descriptor: string): boolean {
  if (descriptor === type || descriptor === "*") return true;
  if (!descriptor.endsWith(".*")) return false;
  const tokens = type.split(".");
  const pattern = descriptor.split(".");
  const star = pattern.indexOf("*");
  return (
    star === pattern.length - 1 && pattern.slice(0, star).every((token, index) => token === tokens[index])
  );
}

/** Returns the eventless transitions of each active leaf, innermost first. */
export function eventlessCandidates(
  configuration: Configuration,
): readonly (readonly AnyTransitionDefinition[])[] {
  return configuration.template._nodes
    .filter(isAtomic)
    .map((leaf: AnyStateNode) =>
      [leaf, ...properAncestors(leaf, undefined)].flatMap((node) => node.always ?? []),
    )
    .filter((candidates: readonly AnyTransitionDefinition[]) => candidates.length > 0);
}
