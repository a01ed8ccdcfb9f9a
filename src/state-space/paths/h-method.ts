import { type Fsm, separatingLength, untriable } from "./fsm";
import { mCompletePlan, type TestTreeBuilder } from "./m-complete";
import type { Criterion } from "./plan";

type Sequence = readonly number[];

/** A sequence in the tree, its last node, and the state to which it leads. */
interface Reached {
  readonly node: number;
  readonly state: number;
  /** What precedes it on the way from the state cover, nearest last. */
  readonly chain: readonly Reached[];
}

/**
 * The H method (Dorofeeva, El-Fakih and Yevtushenko 2005): no identifiers chosen beforehand; sequences are told apart while the
 * tests grow, using what is in them already. As complete as W for states + extra states, and usually the shortest, but not
 * complete for the larger class of k-A-completeness, which Wp and HSI are (CONCUR 2025).
 */
export const h: Criterion = { id: "h", plan: (space, options) => mCompletePlan(space, options, grow) };

function grow(workshop: TestTreeBuilder): void {
  const { tree, cover } = workshop;
  const core = cover.map((way, state): Reached => ({ node: tree.add(way), state, chain: [] }));
  const layers = core.flatMap((reached) => [...beyond(workshop, reached, workshop.extra + 1)]);
  for (const [index, first] of core.entries()) {
    for (const second of core.slice(index + 1)) tellApart(workshop, first, second);
  }
  layers.sort((a, b) => a.chain.length - b.chain.length);
  for (const reached of layers) {
    for (const other of core) tellApart(workshop, reached, other);
    for (const other of reached.chain.slice(1)) tellApart(workshop, reached, other);
  }
}

function* beyond({ fsm, tree }: TestTreeBuilder, from: Reached, most: number): Generator<Reached> {
  const open = [from];
  for (const reached of open) {
    if (reached !== from) yield reached;
    if (reached.chain.length === most) continue;
    for (let input = 0; input < fsm.inputs; input++) {
      const state = fsm.next[reached.state * fsm.inputs + input] ?? untriable;
      if (state < 0) continue;
      open.push({ node: tree.add([input], reached.node), state, chain: [...reached.chain, reached] });
    }
  }
}

/** Makes sure that some sequence after both tells their states apart, if the states differ. */
function tellApart(workshop: TestTreeBuilder, first: Reached, second: Reached): void {
  if (first.state === second.state || areTold(workshop, first, second)) return;
  const sequence = cheapest(workshop, first, second);
  if (sequence === undefined) return;
  workshop.tree.add(sequence, first.node);
  workshop.tree.add(sequence, second.node);
}

/** Whether a sequence that is in the tree after both tells them apart. */
function areTold({ fsm, tree }: TestTreeBuilder, first: Reached, second: Reached): boolean {
  const open = [{ a: first.node, b: second.node, p: first.state, q: second.state }];
  for (const { a, b, p, q } of open) {
    for (const { sample, child } of tree.children(a)) {
      const other = tree.child(b, sample);
      if (other === undefined) continue;
      const [x, y] = [p * fsm.inputs + sample, q * fsm.inputs + sample];
      const [nextP, nextQ] = [fsm.next[x] ?? untriable, fsm.next[y] ?? untriable];
      if (nextP < 0 || nextQ < 0) continue;
      if (fsm.output[x] !== fsm.output[y]) return true;
      if (nextP !== nextQ) open.push({ a: child, b: other, p: nextP, q: nextQ });
    }
  }
  return false;
}

/** Of the shortest separator and those that go on from a branch which is there already, the one that adds least. */
function cheapest(workshop: TestTreeBuilder, first: Reached, second: Reached): Sequence | undefined {
  const { fsm, tree, separators } = workshop;
  const candidates = [
    ...identifying(workshop, first.state, second.state),
    separators.of(first.state, second.state),
    ...[...tree.children(first.node), ...tree.children(second.node)].map(({ sample }) =>
      goingOn(fsm, separators.of.bind(separators), first.state, second.state, sample),
    ),
  ];
  let best: Sequence | undefined;
  let least = Number.POSITIVE_INFINITY;
  for (const candidate of candidates) {
    if (candidate === undefined) continue;
    const cost = costOf(workshop, candidate, first, second);
    if (cost >= least) continue;
    best = candidate;
    least = cost;
  }
  return best;
}

/** What the harmonised identifiers would use: many pairs share it, so it is often there already. */
function identifying({ fsm, identifiers }: TestTreeBuilder, a: number, b: number): Sequence[] {
  return (identifiers.ofState[a] ?? []).flatMap((sequence) => {
    const length = separatingLength(fsm, a, b, sequence);
    return length === 0 ? [] : [sequence.slice(0, length)];
  });
}

function goingOn(
  fsm: Fsm,
  separator: (a: number, b: number) => Sequence | undefined,
  a: number,
  b: number,
  input: number,
): Sequence | undefined {
  const [left, right] = [
    fsm.next[a * fsm.inputs + input] ?? untriable,
    fsm.next[b * fsm.inputs + input] ?? untriable,
  ];
  if (left < 0 || right < 0) return undefined;
  if (separatingLength(fsm, a, b, [input]) > 0) return [input];
  const rest = left === right ? undefined : separator(left, right);
  return rest === undefined ? undefined : [input, ...rest];
}

/** How many steps a sequence adds after two nodes; a new test also repeats the way to where it branches off. */
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
