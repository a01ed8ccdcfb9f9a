import { addAll, mCompletePlan, traversals } from "./m-complete";
import type { Criterion } from "./plan";

/**
 * The HSI method (Petrenko 1991; Luo, Petrenko and von Bochmann 1994): after every sequence of up to extra + 1 inputs from every
 * state the harmonised identifiers of the state that should have been reached. As complete as W, usually a fraction of its tests,
 * and sound for machines in which not everything can be tried everywhere.
 */
export const hsi: Criterion = {
  id: "hsi",
  plan: (space, options) =>
    mCompletePlan(space, options, (workshop) => {
      for (const { sequence, state } of traversals(workshop, workshop.extra + 1)) {
        addAll(workshop, sequence, state, workshop.identifiers.ofState[state] ?? []);
      }
    }),
};
