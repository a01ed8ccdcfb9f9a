import { type Assumptions, allHold } from "../bindings/assumptions";
import type { CompiledMachine } from "../model/compiled-machine";

/** The states that are reached by transitions that rest on no reading that does not hold. */
export function reachableStates(machine: CompiledMachine, assumptions: Assumptions): ReadonlySet<number> {
  const reached = new Set([0]);
  for (const state of reached) {
    for (let sample = 0; sample < machine.samples.length; sample++) {
      const expected = machine.expectedOutcome(state, sample);
      const isCertain = expected.kind === "accepted" && allHold(expected.readings, assumptions);
      if (isCertain && !machine.endsRun(state, sample, assumptions))
        reached.add(machine.target(state, sample));
    }
  }
  return reached;
}
