import { GrowingInts } from "../growing-ints";
import type { Graph } from "../state-space";
import { follow, type Path } from "./path";
import type { Counts, Plan, Unreachable } from "./plan";

/** A plan needs more steps than the budget allows. */
export class OverBudget extends Error {
  override readonly name = "OverBudget";
  constructor(readonly budget: number) {
    super(`more than ${budget} steps`);
  }
}

const none = -1;

/** A set of sample sequences, without those that are a prefix of another. Throws OverBudget above a number of nodes. */
export class PathTree {
  private readonly parents = new GrowingInts();
  private readonly samples = new GrowingInts();
  private readonly depths = new GrowingInts();
  private readonly firstChild: number[] = [none];
  private readonly nextSibling: number[] = [none];

  constructor(private readonly budget: number = Number.POSITIVE_INFINITY) {
    this.parents.push(none);
    this.samples.push(none);
    this.depths.push(0);
  }

  get size(): number {
    return this.parents.length;
  }

  /** Adds a sequence below a node and returns its last node. The root is node 0. */
  add(sequence: Iterable<number>, from = 0): number {
    let node = from;
    for (const sample of sequence) node = this.child(node, sample) ?? this.grow(node, sample);
    return node;
  }

  child(node: number, sample: number): number | undefined {
    for (let at = this.firstChild[node] ?? none; at >= 0; at = this.nextSibling[at] ?? none) {
      if (this.samples.at(at) === sample) return at;
    }
    return undefined;
  }

  *children(node: number): Generator<{ readonly sample: number; readonly child: number }> {
    for (let child = this.firstChild[node] ?? none; child >= 0; child = this.nextSibling[child] ?? none) {
      yield { sample: this.samples.at(child), child };
    }
  }

  depth(node: number): number {
    return this.depths.at(node);
  }

  isLeaf(node: number): boolean {
    return this.firstChild[node] === none;
  }

  counts(): Counts {
    let paths = 0;
    let steps = 0;
    for (const leaf of this.leaves()) {
      paths++;
      steps += this.depths.at(leaf);
    }
    return { paths, steps, atLeast: false };
  }

  *sequences(): Generator<number[]> {
    for (const leaf of this.leaves()) {
      const sequence: number[] = [];
      for (let at = leaf; at > 0; at = this.parents.at(at)) sequence.push(this.samples.at(at));
      yield sequence.reverse();
    }
  }

  private *leaves(): Generator<number> {
    for (let node = 1; node < this.size; node++) if (this.isLeaf(node)) yield node;
  }

  private grow(parent: number, sample: number): number {
    if (this.size > this.budget) throw new OverBudget(this.budget);
    const node = this.size;
    this.parents.push(parent);
    this.samples.push(sample);
    this.depths.push(this.depths.at(parent) + 1);
    this.firstChild.push(none);
    this.nextSibling.push(this.firstChild[parent] ?? none);
    this.firstChild[parent] = node;
    return node;
  }
}

/** Returns the plan of the sequences in a tree. */
export function planOfTree(graph: Graph, tree: PathTree, infeasible: readonly Unreachable[] = []): Plan {
  return { counts: () => tree.counts(), paths: () => pathsOf(graph, tree), infeasible };
}

function* pathsOf(graph: Graph, tree: PathTree): Generator<Path> {
  for (const sequence of tree.sequences()) yield follow(graph, sequence);
}

/** The samples that a state accepts. */
export function acceptedSamples(graph: Graph, state: number): Uint16Array {
  return graph.sampleOf.subarray(graph.offsets[state] ?? 0, graph.offsets[state + 1] ?? 0);
}
