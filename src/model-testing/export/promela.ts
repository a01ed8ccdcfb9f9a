import { describeSample } from "../../state-space/sample";
import type { StateSpace } from "../../state-space/state-space";

/**
 * The state space as a Promela model for SPIN: one process with an atomic option for each transition, so that SPIN stores exactly
 * our states, and counts one transition more for its first instruction. A state without transitions is an end state.
 */
export function* promelaLines(space: StateSpace): Generator<string> {
  yield `/* ${space.machine}: ${space.states} states, ${space.transitions} transitions */`;
  yield "int s = 0;";
  yield "active proctype machine() {";
  yield "end: do";
  for (let state = 0; state < space.states; state++) {
    for (let at = space.offsets[state] ?? 0; at < (space.offsets[state + 1] ?? 0); at++) {
      const sample = describeSample(space.samples[space.sampleOf[at] ?? 0] ?? { type: "" });
      yield `  :: d_step { s == ${state} -> s = ${space.targetOf[at]} } /* ${sample.replaceAll("*/", "* /")} */`;
    }
  }
  if (space.transitions === 0) yield "  :: false -> skip";
  yield "  od";
  yield "}";
}
