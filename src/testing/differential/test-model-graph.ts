import { canonicalKey } from "../../state-space/canonical-key";
import { GrowingInts, GrowingShorts } from "../../state-space/growing-ints";
import { describeSample } from "../../state-space/sample";
import type { Graph, StateSpace } from "../../state-space/state-space";
import { successorOf } from "../../state-space/successor";

/**
 * Returns the graph that `createTestModel` of xstate/graph searches. Its nodes are states together with the last event and the
 * previous value, unless the value did not change. With `disabled`, an event that a state names but does not enable is a step that
 * stays in the state, as in xstate/graph without `filterEvents`.
 */
export function testModelGraph(space: StateSpace, { disabled = true } = {}): Graph {
  const builder = new TestModelGraphBuilder(space, disabled);
  return builder.graph();
}

class TestModelGraphBuilder {
  private readonly nodes = new Map<string, number>();
  private readonly stateOf: number[] = [];
  private readonly values: string[];
  private readonly offsets = new GrowingInts();
  private readonly samples = new GrowingShorts();
  private readonly targets = new GrowingInts();
  private readonly parents = new GrowingInts();
  private readonly parentSamples = new GrowingInts();

  constructor(
    private readonly space: StateSpace,
    private readonly disabled: boolean,
  ) {
    this.values = Array.from({ length: space.states }, (_, state) => canonicalKey(space.value(state)));
  }

  graph(): Graph {
    this.node(0, "", -1, -1);
    for (let node = 0; node < this.stateOf.length; node++) this.expand(node);
    this.offsets.push(this.targets.length);
    return {
      states: this.stateOf.length,
      transitions: this.targets.length,
      offsets: this.offsets.view(),
      sampleOf: this.samples.view(),
      targetOf: this.targets.view(),
      parents: this.parents.view(),
      parentSamples: this.parentSamples.view(),
    };
  }

  private expand(node: number): void {
    this.offsets.push(this.targets.length);
    const state = this.stateOf[node] ?? 0;
    const named = this.named(state);
    for (const [sample, event] of this.space.samples.entries()) {
      const target = successorOf(this.space, state, sample);
      if (target < 0 && !(this.disabled && named.has(event.type))) continue;
      const next = target < 0 ? state : target;
      const value = this.values[state] ?? "";
      const via = value === this.values[next] ? "" : `${describeSample(event)} from ${value}`;
      const reached = this.node(next, via, node, sample);
      this.samples.push(sample);
      this.targets.push(reached);
    }
  }

  private node(state: number, via: string, parent: number, sample: number): number {
    const key = `${state} ${via}`;
    const known = this.nodes.get(key);
    if (known !== undefined) return known;
    this.nodes.set(key, this.stateOf.length);
    this.parents.push(parent);
    this.parentSamples.push(sample);
    return this.stateOf.push(state) - 1;
  }

  private named(state: number): ReadonlySet<string> {
    return new Set([...this.space.configuration(state).nodes].flatMap((node): string[] => node.ownEvents));
  }
}
