import type { AnyStateNode, AnyTransitionDefinition } from "xstate";
import type { Configuration } from "./configuration";
import { childrenOf, isAtomic, properAncestors } from "./state-nodes";

/**
 * Which transitions a configuration offers for one type of event, in the order in which they are tried: first the regions,
 * each for itself; then, if no region answers, the node's own candidates.
 */
export interface Offer {
  readonly regions: readonly Offer[];
  readonly own: readonly AnyTransitionDefinition[];
}

/** Undefined where nothing at all is offered. */
export function offerFor(configuration: Configuration, root: AnyStateNode, type: string): Offer | undefined {
  const offer = offerBelow(root, configuration, type);
  return isEmpty(offer) ? undefined : offer;
}

function offerBelow(node: AnyStateNode, configuration: Configuration, type: string): Offer {
  const own = candidates(node, type);
  if (isAtomic(node)) return { regions: [], own };
  const active = childrenOf(node).filter((child) => configuration.nodes.has(child));
  const offers = active
    .map((child) => offerBelow(child, configuration, type))
    .filter((offer) => !isEmpty(offer));
  const [only] = offers;
  if (only === undefined) return { regions: [], own };
  if (offers.length === 1) return { regions: only.regions, own: [...only.own, ...own] };
  return { regions: offers, own };
}

function isEmpty({ regions, own }: Offer): boolean {
  return regions.length === 0 && own.length === 0;
}

/** A node's transitions for a type: exact ones first, then wildcards, the longer the earlier. */
function candidates(node: AnyStateNode, type: string): AnyTransitionDefinition[] {
  const descriptors = [...node.transitions.keys()];
  const wildcards = descriptors
    .filter((descriptor) => descriptor !== type && matches(type, descriptor))
    .sort((a, b) => b.length - a.length);
  return [type, ...wildcards].flatMap((descriptor) => node.transitions.get(descriptor) ?? []);
}

/** `*` matches everything, `order.*` matches `order.submit`, and `order` itself. */
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

/** For each active leaf the eventless transitions that it would try, innermost first. */
export function eventlessOffers(
  configuration: Configuration,
): readonly (readonly AnyTransitionDefinition[])[] {
  return configuration.template._nodes
    .filter(isAtomic)
    .map((leaf: AnyStateNode) =>
      [leaf, ...properAncestors(leaf, undefined)].flatMap((node) => node.always ?? []),
    )
    .filter((offers: readonly AnyTransitionDefinition[]) => offers.length > 0);
}
