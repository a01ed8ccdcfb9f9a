import type { CompiledMachine } from "../execution/compiled-machine";

/** The states to which some way leads that rests on no reading. */
export function reachableWithoutReadings(subject: CompiledMachine): ReadonlySet<number> {
  const reached = new Set([0]);
  for (const state of reached) {
    for (let sample = 0; sample < subject.samples.length; sample++) {
      const ruling = subject.ruling(state, sample);
      const isFirm = ruling.kind === "accepted" && ruling.readings.length === 0;
      if (isFirm && !subject.endsRunWithoutReadings(sample, false))
        reached.add(subject.target(state, sample));
    }
  }
  return reached;
}
