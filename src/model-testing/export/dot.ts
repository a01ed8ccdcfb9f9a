import { describeSample } from "../../state-space/sample";
import type { StateSpace } from "../../state-space/state-space";

/** The state space as a Graphviz digraph with a node for each state and an edge for each transition. */
export function* dotLines(space: StateSpace): Generator<string> {
  yield `digraph ${JSON.stringify(space.machine)} {`;
  yield "  rankdir=LR; node [shape=box];";
  for (let state = 0; state < space.states; state++) {
    const shape = space.isFinal(state) ? ", peripheries=2" : "";
    yield `  s${state} [label=${JSON.stringify(space.describe(state))}${shape}];`;
  }
  for (let state = 0; state < space.states; state++) {
    for (let at = space.offsets[state] ?? 0; at < (space.offsets[state + 1] ?? 0); at++) {
      const sample = describeSample(space.samples[space.sampleOf[at] ?? 0] ?? { type: "" });
      yield `  s${state} -> s${space.targetOf[at]} [label=${JSON.stringify(sample)}];`;
    }
  }
  yield "}";
}
