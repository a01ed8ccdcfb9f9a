import { type Fsm, infeasible, separatingLength } from "./fsm";
import { mCompletePlan, type TestTreeBuilder } from "./m-complete";
import type { Criterion } from "./plan";

type Sequence = readonly number[];

/** A sequence in the tree, given by its last node, and the state to which it leads. */
interface Reached {
  readonly node: number;
  readonly state: number;
  /** The nodes before it, from the state cover on, nearest last. */
  readonly chain: readonly Reached[];
}

/**
 * The H method (Dorofeeva, El-Fakih and Yevtushenko, 2005): selects no identifiers in advance. States are distinguished while the
 * test tree grows, by sequences that it already contains where possible. As complete as W for states + extra states, and usually the
 * shortest, but not k-A-complete, which Wp and HSI are (CONCUR 2025).
 */
export const h: Criterion = { id: "h", plan: (space, options) => mCompletePlan(space, options, grow) };

function grow(builder: TestTreeBuilder): void {
  const { tree, cover } = builder;
  const core = cover.map((sequence, state): Reached => ({ node: tree.add(sequence), state, chain: [] }));
  const layers = core.flatMap((reached) => [...beyond(builder, reached, builder.extra + 1)]);
  for (const [index, first] of core.entries()) {
    for (const second of core.slice(index + 1)) separate(builder, first, second);
  }
  layers.sort((a, b) => a.chain.length - b.chain.length);
  for (const reached of layers) {
    for (const other of core) separate(builder, reached, other);
    for (const other of reached.chain.slice(1)) separate(builder, reached, other);
  }
}

function* beyond({ fsm, tree }: TestTreeBuilder, from: Reached, most: number): Generator<Reached> {
  const open = [from];
  for (const reached of open) {
    if (reached !== from) yield reached;
    if (reached.chain.length === most) continue;
    for (let input = 0; input < fsm.inputs; input++) {
      const state = fsm.next[reached.state * fsm.inputs + input] ?? infeasible;
      if (state < 0) continue;
      open.push({ node: tree.add([input], reached.node), state, chain: [...reached.chain, reached] });
    }
  }
}

/** Adds a sequence that separates the states of two nodes, if they differ and the tree contains none. */
function separate(builder: TestTreeBuilder, first: Reached, second: Reached): void {
  if (first.state === second.state || areSeparated(builder, first, second)) return;
  const sequence = cheapest(builder, first, second);
  if (sequence === undefined) return;
  builder.tree.add(sequence, first.node);
  builder.tree.add(sequence, second.node);
}

/** True if the tree contains, after both nodes, a sequence that separates their states. */
function areSeparated({ fsm, tree }: TestTreeBuilder, first: Reached, second: Reached): boolean {
  const open = [{ a: first.node, b: second.node, p: first.state, q: second.state }];
  for (const { a, b, p, q } of open) {
    for (const { sample, child } of tree.children(a)) {
      const other = tree.child(b, sample);
      if (other === undefined) continue;
      const [x, y] = [p * fsm.inputs + sample, q * fsm.inputs + sample];
      const [nextP, nextQ] = [fsm.next[x] ?? infeasible, fsm.next[y] ?? infeasible];
      if (nextP < 0 || nextQ < 0) continue;
      if (fsm.output[x] !== fsm.output[y]) return true;
      if (nextP !== nextQ) open.push({ a: child, b: other, p: nextP, q: nextQ });
    }
  }
  return false;
}

/** Of the shortest separator and those that extend an existing branch, returns the one that adds the fewest steps. */
function cheapest(builder: TestTreeBuilder, first: Reached, second: Reached): Sequence | undefined {
  const { fsm, tree, separators } = builder;
  const candidates = [
    ...fromIdentifiers(builder, first.state, second.state),
    separators.of(first.state, second.state),
    ...[...tree.children(first.node), ...tree.children(second.node)].map(({ sample }) =>
      extending(fsm, separators.of.bind(separators), first.state, second.state, sample),
    ),
  ];
  let best: Sequence | undefined;
  let least = Number.POSITIVE_INFINITY;
  for (const candidate of candidates) {
    if (candidate === undefined) continue;
    const cost = costOf(builder, candidate, first, second);
    if (cost >= least) continue;
    best = candidate;
    least = cost;
  }
  return best;
}

/** The separators from the harmonised identifiers. Many pairs share them, so the tree often contains them. */
function fromIdentifiers({ fsm, identifiers }: TestTreeBuilder, a: number, b: number): Sequence[] {
  return (identifiers.ofState[a] ?? []).flatMap((sequence) => {
    const length = separatingLength(fsm, a, b, sequence);
    return length === 0 ? [] : [sequence.slice(0, length)];
  });
}

function extending(
  fsm: Fsm,
  separator: (a: number, b: number) => Sequence | undefined,
  a: number,
  b: number,
  input: number,
): Sequence | undefined {
  const [left, right] = [
    fsm.next[a * fsm.inputs + input] ?? infeasible,
    fsm.next[b * fsm.inputs + input] ?? infeasible,
  ];
  if (left < 0 || right < 0) return undefined;
  if (separatingLength(fsm, a, b, [input]) > 0) return [input];
  const rest = left === right ? undefined : separator(left, right);
  return rest === undefined ? undefined : [input, ...rest];
}

/** Returns the number of steps that a sequence adds after two nodes. A new test also repeats the steps up to its branch. */
function costOf({ tree }: TestTreeBuilder, sequence: Sequence, first: Reached, second: Reached): number {
  return costAfter(first.node) + costAfter(second.node);

  function costAfter(start: number): number {
    let node = start;
    for (const [index, sample] of sequence.entries()) {
      const child = tree.child(node, sample);
      if (child === undefined)
        return sequence.length - index + (tree.isLeaf(node) ? 0 : 1 + tree.depth(node));
      node = child;
    }
    return 0;
  }
}
