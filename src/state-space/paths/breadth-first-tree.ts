import type { Graph } from "../state-space";

/** The shortest-path tree that breadth-first search found, with depths. */
export class BreadthFirstTree {
  /** The number of steps to each state. */
  readonly depths: Int32Array;
  private readonly hasChildren: Uint8Array;

  constructor(private readonly graph: Graph) {
    this.depths = new Int32Array(graph.states);
    this.hasChildren = new Uint8Array(graph.states);
    for (let state = 1; state < graph.states; state++) {
      const parent = graph.parents[state] ?? 0;
      this.depths[state] = (this.depths[parent] ?? 0) + 1;
      this.hasChildren[parent] = 1;
    }
  }

  isLeaf(state: number): boolean {
    return this.hasChildren[state] === 0;
  }

  depth(state: number): number {
    return this.depths[state] ?? 0;
  }

  /** True if the search found the target of the transition by this transition. */
  isTreeTransition(from: number, transition: number): boolean {
    const target = this.graph.targetOf[transition] ?? 0;
    return (
      this.graph.parents[target] === from &&
      this.graph.parentSamples[target] === this.graph.sampleOf[transition]
    );
  }

  isDeadEnd(state: number): boolean {
    return (this.graph.offsets[state] ?? 0) === (this.graph.offsets[state + 1] ?? 0);
  }
}
