import type { Graph } from "../state-space";

/** The tree of shortest ways that breadth-first search found, with depths. */
export class BreadthFirstTree {
  /** How many steps lead to each state. */
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

  /** Whether the search found the transition's target through this very transition. */
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
